package org.careergraph.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.seed.SeedReader;

/**
 * The command {@code template}: prints a workbook to fill in, with a page that explains it and a small invented framework as an example in
 * every sheet.
 */
public final class TemplateCommand {

    /** The name of the command. */
    public static final String NAME = "template";

    /** How the command is called. */
    public static final String USAGE = NAME + " > <framework.xlsx>";

    private static final String FOLDER = "/template/";
    private static final String ID = "harbour-lights";
    private static final String FAMILY = FrameworkTables.FAMILIES + "keepers" + FrameworkTables.SUFFIX;

    private TemplateCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those behind its name
     * @return the exit status
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return Attempt.of(
                () -> {
                    if (!arguments.isEmpty()) {
                        throw new NotUnderstoodException("Usage: " + USAGE);
                    }
                    write(out);
                    return Attempt.DONE;
                },
                err);
    }

    static void write(OutputStream out) throws IOException {
        WorkbookWriter.write(FrameworkTables.of(files(), ID), out);
        out.flush();
    }

    /** The example, by the names that its files have in a seed. */
    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> names = Stream.of(
                        Stream.of(SheetsOfSchemas.FRAMEWORK + FrameworkTables.SUFFIX),
                        SeedReader.fileNames().stream(),
                        Stream.of(FAMILY))
                .flatMap(all -> all)
                .toList();
        for (String name : names) {
            try (InputStream in = TemplateCommand.class.getResourceAsStream(FOLDER + name)) {
                if (in != null) {
                    files.put(FrameworkTables.FRAMEWORKS + ID + "/" + name, in.readAllBytes());
                }
            }
        }
        return files;
    }
}
