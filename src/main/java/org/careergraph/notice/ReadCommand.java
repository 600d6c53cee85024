package org.careergraph.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careergraph.catalogue.Facts;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;
import org.careergraph.source.LineUse;
import org.careergraph.source.Notices;
import org.careergraph.source.Notices.Kind;
import org.careergraph.source.Notices.Notice;
import org.careergraph.source.Passage;
import org.careergraph.source.Reading;
import org.careergraph.source.SourceText;

/**
 * The command {@code read <file.txt|->}: prints the draft to the standard output and a report to the error output. It needs neither a
 * server nor a database, and writes no file.
 */
public final class ReadCommand {

    /** The name of the command. */
    public static final String NAME = "read";

    /** The draft contains all that the notice says. */
    static final int COMPLETE = 0;

    /** There is a draft, and a reviewer has to add or decide something. */
    static final int INCOMPLETE = 1;

    /** There is no draft: the input or the arguments cannot be read. */
    static final int UNREADABLE = 2;

    private static final String SEED = "--careergraph.seed=";

    /** How the command is called. */
    public static final String USAGE = NAME + " <file.txt|-> [" + SEED + "<folder>]";

    private static final int LONGEST_LINE = 160;

    private ReadCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those after its name
     * @return the exit status
     */
    public static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        return run(arguments, in, out, err, SeedReader::readBuiltIn);
    }

    /** @param builtIn the facts that a draft refers to where the arguments name no others */
    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err, Supplier<Facts> builtIn) {
        List<String> names = arguments.stream()
                .filter(argument -> !argument.startsWith(SEED))
                .toList();
        if (names.size() != 1
                || names.getFirst().startsWith("-") && !names.getFirst().equals("-")) {
            err.println("Usage: " + USAGE);
            return UNREADABLE;
        }
        String name = names.getFirst().equals("-") ? "the standard input" : names.getFirst();
        try {
            SourceText text = name.equals(names.getFirst()) ? NoticeFile.read(name) : NoticeFile.read(in, name);
            Notice notice = Notices.read(text);
            if (notice.kind() == Kind.OTHER_DOCUMENT) {
                throw new UnreadableNoticeException(
                        name + " is no notice but a document of another kind: " + notice.layout() + ".");
            }
            Path file = Path.of(names.getFirst().equals("-") ? "notice" : name).getFileName();
            Draft draft = new Drafting(notice, String.valueOf(file), facts(arguments, builtIn)).draft();
            out.print(draft.yaml());
            out.flush();
            return report(text, notice, draft, err);
        } catch (UnreadableNoticeException unreadable) {
            err.println(YamlText.clean(String.valueOf(unreadable.getMessage())));
        } catch (SeedProblems problems) {
            err.println("The facts cannot be read:\n" + problems.getMessage());
        } catch (IOException failure) {
            err.println("The standard input cannot be read: " + failure.getMessage() + ".");
        }
        return UNREADABLE;
    }

    private static Facts facts(List<String> arguments, Supplier<Facts> builtIn) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(SEED))
                .findFirst()
                .map(argument -> SeedReader.read(Path.of(argument.substring(SEED.length()))))
                .orElseGet(builtIn);
    }

    private static int report(SourceText text, Notice notice, Draft draft, PrintStream err) {
        Reading reading = notice.reading();
        err.println("Read as: " + notice.layout());
        sections(reading).forEach((section, count) -> err.println("  " + section + (count > 1 ? ": " + count : "")));
        err.println("Found");
        draft.found().forEach(line -> err.println("  " + line));
        long blank = IntStream.rangeClosed(1, text.size())
                .filter(number -> text.line(number).isEmpty())
                .count();
        long used = reading.lines().stream().filter(LineUse.USED::equals).count();
        long noise = reading.lines().stream().filter(LineUse.NOISE::equals).count() - blank;
        List<Integer> notUnderstood = reading.notUnderstood();
        err.println("Lines: %d, of which %d used, %d noise, %d blank, %d not understood"
                .formatted(text.size(), used, noise, blank, notUnderstood.size()));
        List<String> doubts = new ArrayList<>();
        for (int line : notUnderstood) {
            doubts.add("line " + line + " is not understood: "
                    + YamlText.cut(YamlText.clean(text.line(line)), LONGEST_LINE));
        }
        reading.passages().stream()
                .filter(passage -> passage.list().equals(Passage.NOT_UNDERSTOOD))
                .filter(passage -> text.line(passage.lines().getFirst()).length() > LONGEST_LINE)
                .map(Passage::sentence)
                .forEach(sentence ->
                        doubts.add("this part of a long line is not understood: " + YamlText.clean(sentence)));
        doubts.addAll(draft.doubts());
        if (notice.kind() == Kind.UNKNOWN_LAYOUT) {
            doubts.addFirst("the layout is not known: the notice may state what the draft lacks");
        }
        if (doubts.isEmpty()) {
            err.println("Complete. Every line marked \"to be reviewed\" needs a look before the draft becomes a fact.");
            return COMPLETE;
        }
        err.println("Incomplete:");
        doubts.forEach(line -> err.println("  " + line));
        return INCOMPLETE;
    }

    private static Map<String, Integer> sections(Reading reading) {
        Map<String, Integer> sections = new LinkedHashMap<>();
        reading.passages().stream()
                .map(Passage::list)
                .filter(list -> !list.equals(Passage.NOT_UNDERSTOOD))
                .forEach(list -> sections.merge(list, 1, Integer::sum));
        return sections;
    }
}
