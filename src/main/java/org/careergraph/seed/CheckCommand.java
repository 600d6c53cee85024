package org.careergraph.seed;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.catalogue.Facts;

/**
 * The command {@code check <folder>}: reads the facts in a folder and reports every problem with its file and line. It needs
 * neither a server nor a database, and writes no file.
 */
public final class CheckCommand {

    /** The name of the command. */
    public static final String NAME = "check";

    /** How the command is called. */
    public static final String USAGE = NAME + " <folder>";

    /** A load would accept the facts. */
    static final int ACCEPTED = 0;

    /** There are problems; each has its line. */
    static final int REFUSED = 1;

    /** There is nothing to check: the folder does not exist, or the command was not understood. */
    static final int UNREADABLE = 2;

    private CheckCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those behind its name
     * @return the exit status
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
            err.println("Usage: " + USAGE);
            return UNREADABLE;
        }
        try {
            Path folder = Path.of(arguments.getFirst());
            if (!Files.isDirectory(folder)) {
                err.println("There is no folder " + folder.toAbsolutePath() + ".");
                return UNREADABLE;
            }
            Facts facts = SeedReader.read(folder);
            out.println("No problem found: %d jobs in %d families, %d vacancies, %d competencies."
                    .formatted(
                            facts.jobs().size(),
                            facts.jobFamilies().size(),
                            facts.vacancies().size(),
                            facts.competencies().size()));
            return ACCEPTED;
        } catch (SeedProblems refused) {
            out.println(refused.getMessage());
            int problems = refused.problems().size();
            out.println(problems == 1 ? "1 problem." : problems + " problems.");
            return REFUSED;
        } catch (InvalidPathException noPath) {
            err.println("This is not the name of a folder: " + noPath.getReason() + ".");
            return UNREADABLE;
        }
    }
}
