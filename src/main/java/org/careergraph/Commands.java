package org.careergraph;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import org.careergraph.exchange.ExportCommand;
import org.careergraph.exchange.ImportCommand;
import org.careergraph.exchange.TemplateCommand;
import org.careergraph.notice.ReadCommand;
import org.careergraph.seed.CheckCommand;

/** The commands of the command line, which need neither a server nor a database. Without one, the server starts. */
final class Commands {
    private static final int NOT_UNDERSTOOD = 2;

    private Commands() {}

    /**
     * Runs the command that the arguments begin with.
     *
     * @return its exit status; empty if the arguments are settings of the server only
     */
    static OptionalInt run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            return OptionalInt.empty();
        }
        String name = arguments.getFirst();
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (name) {
            case ReadCommand.NAME -> OptionalInt.of(ReadCommand.run(rest, in, out, err));
            case CheckCommand.NAME -> OptionalInt.of(CheckCommand.run(rest, out, err));
            case ExportCommand.NAME -> OptionalInt.of(ExportCommand.run(rest, out, err));
            case ImportCommand.NAME -> OptionalInt.of(ImportCommand.run(rest, out, err));
            case TemplateCommand.NAME -> OptionalInt.of(TemplateCommand.run(rest, out, err));
            default ->
                arguments.stream()
                        .filter(argument -> !argument.startsWith("--"))
                        .findFirst()
                        .map(word -> OptionalInt.of(unknown(word, err)))
                        .orElse(OptionalInt.empty());
        };
    }

    private static int unknown(String word, PrintStream err) {
        err.println("There is no command \"" + word.replaceAll("\\p{Cntrl}", " ") + "\". Commands:");
        err.println("  " + CheckCommand.USAGE + "    checks the facts in a folder");
        err.println("  " + ExportCommand.USAGE + "    writes a framework as a workbook");
        err.println("  " + ImportCommand.USAGE + "    makes facts from a workbook or tables");
        err.println("  " + TemplateCommand.USAGE + "    prints a workbook to fill in");
        err.println("  " + ReadCommand.USAGE + "    drafts a vacancy from a notice");
        err.println("Without a command, the server starts; its settings begin with --.");
        return NOT_UNDERSTOOD;
    }
}
