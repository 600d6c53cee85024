package org.careergraph.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;

/**
 * The command {@code import}: makes a folder of facts from the files of a framework. It needs neither a server nor a database. The folder
 * is new and is there whole or not at all.
 */
public final class ImportCommand {

    /** The name of the command. */
    public static final String NAME = "import";

    /** How the command is called. */
    public static final String USAGE =
            NAME + " --profile " + String.join("|", Profile.NAMES) + " <roles.csv> <skills.csv> --to <folder>";

    /** The folder is written. */
    static final int WRITTEN = 0;

    /** There are problems in the files; each has its line. Nothing is written. */
    static final int REFUSED = 1;

    /** There is nothing to import or no place for it, or the command was not understood. */
    static final int UNREADABLE = 2;

    private ImportCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments those behind its name
     * @return the exit status
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Order order = Order.of(arguments);
            if (NewFolder.isTaken(order.to())) {
                throw new NotUnderstoodException("%s is not empty. Name a folder that does not exist yet."
                        .formatted(order.to().toAbsolutePath()));
            }
            Path parent = order.to().toAbsolutePath().normalize().getParent();
            if (parent == null || !Files.isDirectory(parent)) {
                throw new NotUnderstoodException("There is no folder %s.".formatted(parent));
            }
            return run(order, out);
        } catch (NotUnderstoodException wrong) {
            err.println(Text.printable(String.valueOf(wrong.getMessage())));
        } catch (NoSuchFileException missing) {
            err.println(Text.printable("There is no file %s.".formatted(missing.getFile())));
        } catch (AccessDeniedException denied) {
            err.println(Text.printable("%s may not be read or written.".formatted(denied.getFile())));
        } catch (InvalidPathException noPath) {
            err.println("This is not the name of a file: " + noPath.getReason() + ".");
        } catch (IOException failure) {
            err.println(Text.printable("The import failed: %s.".formatted(failure.getMessage())));
        }
        return UNREADABLE;
    }

    private static int run(Order order, PrintStream out) throws IOException {
        Findings findings = new Findings();
        Profile profile = order.profile();
        Table skillsTable = Table.read(order.files().getLast(), SkillRows.columns(profile), findings);
        Table rolesTable = Table.read(order.files().getFirst(), RoleRows.columns(profile), findings);
        if (findings.problems().isEmpty()) {
            Map<String, Skill> skills = SkillRows.read(skillsTable, profile, findings);
            Roles roles = RoleRows.read(rolesTable, skills, profile, findings);
            if (roles.steps() == 0 && findings.problems().isEmpty()) {
                findings.problem(rolesTable.file(), "the table has no row to read", "a row for each skill of a role");
            }
            if (findings.problems().isEmpty()) {
                findings.notes().forEach(out::println);
                FrameworkFiles files = new FrameworkFiles(profile, roles, List.copyOf(skills.values()));
                return write(order.to(), files.files(rolesTable, skillsTable), roles, out);
            }
        }
        findings.problems().forEach(out::println);
        return refused(findings.problems().size(), out);
    }

    private static int write(Path to, Map<String, byte[]> files, Roles roles, PrintStream out) throws IOException {
        try {
            // what is written is what a load accepts
            NewFolder.write(to, files, draft -> SeedReader.read(draft.resolve("seed")));
        } catch (SeedProblems refused) {
            out.println(refused.getMessage());
            return refused(refused.problems().size(), out);
        }
        out.println("Written to %s: %d jobs in %d families of %d fields."
                .formatted(
                        to,
                        roles.steps(),
                        roles.families().size(),
                        roles.fields().size()));
        out.println("Start with --careergraph.seed=%s --careergraph.sources=%s"
                .formatted(to.resolve("seed"), to.resolve("sources")));
        return WRITTEN;
    }

    private static int refused(int problems, PrintStream out) {
        out.println((problems == 1 ? "1 problem." : problems + " problems.") + " Nothing is written.");
        return REFUSED;
    }
}
