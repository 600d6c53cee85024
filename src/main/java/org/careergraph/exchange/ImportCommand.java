package org.careergraph.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careergraph.catalogue.Facts;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;
import org.careergraph.source.WorkbookCells;
import org.careergraph.source.WorkbookCells.NoWorkbookException;
import org.careergraph.source.WorkbookCells.Page;

/**
 * The command {@code import}: makes a folder of facts from a workbook, or from the files of a framework that a profile knows. It needs
 * neither a server nor a database. The folder is new and is there whole or not at all.
 */
public final class ImportCommand {

    /** The name of the command. */
    public static final String NAME = "import";

    /** How the command is called. */
    public static final String USAGE = NAME + " <framework.xlsx> --to <folder>, or " + NAME + " --profile "
            + String.join("|", Profile.TABLES) + " <roles.csv> <skills.csv> --to <folder>, or " + NAME + " --profile "
            + Profile.CASE + " <framework.json> --to <folder>";

    private static final String PROFILE = "--profile";
    private static final String TO = "--to";
    private static final String SEED = "seed/";
    private static final int TABLES = 2;

    /** Keeps a folder from being written because of problems that were found before. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    private final Path to;
    private final PrintStream out;
    private final Findings findings = new Findings();

    private ImportCommand(Path to, PrintStream out) {
        this.to = to;
        this.out = out;
    }

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
        Order order = Order.of(arguments, List.of(PROFILE, TO), USAGE);
        ImportCommand command = new ImportCommand(Path.of(order.get(TO)), out);
        String profile = order.find(PROFILE).orElse(null);
        boolean isCase = Profile.CASE.equals(profile);
        Profile known = profile == null
                ? null
                : Profile.find(profile)
                        .orElseThrow(() -> new NotUnderstoodException("There is no profile \"%s\". Profiles: %s"
                                .formatted(profile, String.join(", ", Profile.NAMES))));
        if (order.files().size() != (known == null || isCase ? 1 : TABLES)) {
            throw order.notUnderstood();
        }
        command.checkPlace();
        Path first = order.files().getFirst();
        if (known == null) {
            return command.workbook(first);
        }
        return isCase
                ? command.casePackage(known, first)
                : command.tables(known, first, order.files().getLast());
    }

    private void checkPlace() throws IOException, NotUnderstoodException {
        if (NewFolder.isTaken(to)) {
            throw new NotUnderstoodException(
                    "%s is not empty. Name a folder that does not exist yet.".formatted(to.toAbsolutePath()));
        }
        Path parent = to.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new NotUnderstoodException("There is no folder %s.".formatted(parent));
        }
    }

    private int tables(Profile profile, Path rolesFile, Path skillsFile) throws IOException {
        Table skillsTable = Table.read(skillsFile, SkillRows.columns(profile), findings);
        Table rolesTable = Table.read(rolesFile, RoleRows.columns(profile), findings);
        if (!findings.problems().isEmpty()) {
            return refused();
        }
        Map<String, Skill> skills = SkillRows.read(skillsTable, profile, findings);
        Roles roles = RoleRows.read(rolesTable, skills, profile, findings);
        if (roles.steps() == 0 && findings.problems().isEmpty()) {
            findings.problem(rolesTable.file(), "the table has no row to read", "a row for each skill of a role");
        }
        if (!findings.problems().isEmpty()) {
            return refused();
        }
        FrameworkFiles files = new FrameworkFiles(profile, roles, List.copyOf(skills.values()), findings);
        return write(
                files.files(rolesTable, skillsTable),
                refused -> refused.problems()
                        .forEach(problem -> findings.problem(problem.file(), problem.wrong(), problem.right())));
    }

    private int casePackage(Profile profile, Path file) throws IOException {
        CaseFiles files = CasePackage.read(file, findings)
                .map(read -> new CaseFiles(read, profile))
                .orElse(null);
        if (files == null || !findings.problems().isEmpty()) {
            return refused();
        }
        Map<String, byte[]> contents = files.files();
        if (!findings.problems().isEmpty()) {
            return refused();
        }
        return write(
                contents,
                refused -> refused.problems()
                        .forEach(problem -> files.partOf(problem).problem(problem.wrong(), problem.right())));
    }

    private int workbook(Path file) throws IOException, NotUnderstoodException {
        List<SheetRow> rows = SheetRows.of(pages(file), findings);
        WorkbookFacts facts = WorkbookFacts.of(rows, findings);
        if (facts.frameworks() != 1 || facts.framework().isEmpty()) {
            findings.problem(
                    "Framework!A2",
                    facts.frameworks() > 1
                            ? "the sheet describes %d frameworks".formatted(facts.frameworks())
                            : "the sheet does not say which framework it is",
                    "one row with its id, its name and its organizations");
        }
        Map<String, Object> trees = facts.files();
        Map<String, byte[]> files = new LinkedHashMap<>();
        trees.forEach((name, tree) -> files.put(name, YamlText.of(tree)));
        Map<String, byte[]> inSeed = new LinkedHashMap<>();
        files.forEach((name, text) -> inSeed.put(SEED + name, text));
        return write(inSeed, refused -> new CellProblems(facts, trees, files).tell(refused, findings));
    }

    private static List<Page> pages(Path file) throws IOException, NotUnderstoodException {
        try {
            return WorkbookCells.read(file);
        } catch (NoWorkbookException other) {
            throw new NotUnderstoodException("%s %s.".formatted(file, other.getMessage()));
        }
    }

    /** Writes what a load accepts, and nothing else. */
    private int write(Map<String, byte[]> files, Consumer<SeedProblems> tell) throws IOException {
        try {
            NewFolder.write(to, files, draft -> {
                Facts facts = SeedReader.read(draft.resolve(SEED));
                if (!findings.problems().isEmpty()) {
                    throw new Refused();
                }
                findings.notes().forEach(out::println);
                out.println("Families: %d, jobs: %d, competencies: %d."
                        .formatted(
                                facts.jobFamilies().size(),
                                facts.jobs().size(),
                                facts.competencies().size()));
            });
        } catch (SeedProblems refused) {
            tell.accept(refused);
            return refused();
        } catch (Refused alreadyTold) {
            return refused();
        }
        boolean quotes = Files.isDirectory(to.resolve("sources"));
        out.println("Written to %s. Start with --careergraph.seed=%s%s"
                .formatted(to, to.resolve("seed"), quotes ? " --careergraph.sources=" + to.resolve("sources") : ""));
        return Attempt.DONE;
    }

    private int refused() {
        findings.problems().forEach(out::println);
        int problems = findings.problems().size();
        out.println((problems == 1 ? "1 problem." : problems + " problems.") + " Nothing is written.");
        return Attempt.REFUSED;
    }
}
