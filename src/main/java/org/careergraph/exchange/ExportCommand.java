package org.careergraph.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.careergraph.catalogue.Nearest;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;

/**
 * The command {@code export}: writes the facts of one framework, and those that all frameworks share, as a workbook. It needs neither a
 * server nor a database.
 */
public final class ExportCommand {

    /** The name of the command. */
    public static final String NAME = "export";

    private static final String FRAMEWORK = "--framework";
    private static final String TO = "--to";
    private static final String SEED = "--careergraph.seed";

    /** How the command is called. */
    public static final String USAGE = NAME + " --framework <id> --to <framework.xlsx> [" + SEED + "=<folder>]";

    private ExportCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those behind its name
     * @return the exit status
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return Attempt.of(() -> run(arguments, out), err);
    }

    private static int run(List<String> arguments, PrintStream out) throws IOException, NotUnderstoodException {
        Order order = Order.of(arguments, List.of(FRAMEWORK, TO, SEED), USAGE);
        String framework = order.get(FRAMEWORK);
        Path to = Path.of(order.get(TO));
        if (!order.files().isEmpty()) {
            throw order.notUnderstood();
        }
        if (Files.exists(to)) {
            throw new NotUnderstoodException("There is a file %s already. Name a new one.".formatted(to));
        }
        try {
            Map<String, byte[]> files = files(order);
            List<String> known = FrameworkTables.frameworks(files);
            if (!known.contains(framework)) {
                throw new NotUnderstoodException("There is no framework \"%s\"; nearest: %s"
                        .formatted(framework, String.join(", ", Nearest.to(framework, known))));
            }
            write(files, framework, to);
            out.println("Written to %s.".formatted(to));
            return Attempt.DONE;
        } catch (SeedProblems refused) {
            out.println(refused.getMessage());
            return Attempt.REFUSED;
        }
    }

    /** Facts with problems are not exported, because a workbook would hide where they are. */
    private static Map<String, byte[]> files(Order order) throws NotUnderstoodException {
        if (order.find(SEED).isEmpty()) {
            return SeedReader.builtInFiles();
        }
        Path folder = Path.of(order.get(SEED));
        if (!Files.isDirectory(folder)) {
            throw new NotUnderstoodException("There is no folder %s.".formatted(folder));
        }
        SeedReader.read(folder);
        return SeedReader.files(folder);
    }

    private static void write(Map<String, byte[]> files, String framework, Path to) throws IOException {
        Path target = to.toAbsolutePath().normalize();
        Path draft = target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID());
        try {
            try (OutputStream workbook = new BufferedOutputStream(Files.newOutputStream(draft))) {
                WorkbookWriter.write(FrameworkTables.of(files, framework), workbook);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
