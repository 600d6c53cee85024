package org.careergraph.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.path.MoveSummary;
import org.careergraph.path.Moves;
import org.careergraph.seed.BuiltIn;
import org.careergraph.seed.SeedReader;
import org.careergraph.source.AttachedDocuments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Government Digital and Data framework from its own files, which are not part of the project. They are looked for where {@code
 * -Dcareergraph.frameworks=<folder>} says, where they must then be; otherwise beside the documents of {@code -Dcareergraph.sources}
 * and beside the checkout.
 */
class GovukFrameworkTests {
    private static final String FRAMEWORK = "govuk-digital-and-data";
    private static final String NOT_IN_USE = "NOT IN USE";

    @TempDir
    static Path home;

    private static List<CSVRecord> rows = List.of();
    private static Facts alone = BuiltIn.FACTS;
    private static Facts beside = BuiltIn.FACTS;

    @BeforeAll
    static void importThem() throws IOException {
        Path files = files();
        assumeThat(files).as("the folder of the framework's files").isDirectory();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(said, true, UTF_8);
        int status = ImportCommand.run(
                List.of(
                        "--profile",
                        "govuk-capability-framework",
                        files.resolve("roles.csv").toString(),
                        files.resolve("skills.csv").toString(),
                        "--to",
                        home.resolve("imported").toString()),
                printed,
                printed);
        assertThat(status).as(said.toString(UTF_8)).isZero();
        alone = SeedReader.read(home.resolve("imported/seed"));
        copy(Path.of("graph-seed"), home.resolve("beside"));
        copy(home.resolve("imported/seed"), home.resolve("beside"));
        beside = SeedReader.read(home.resolve("beside"));
        try (CSVParser table = CSVParser.parse(
                files.resolve("roles.csv"),
                UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            rows = table.getRecords();
        }
    }

    private static Path files() {
        String named = System.getProperty("careergraph.frameworks");
        if (named != null) {
            Path files = Path.of(named, FRAMEWORK);
            assertThat(files).isDirectory();
            return files;
        }
        String sources = System.getProperty("careergraph.sources");
        return Stream.of(sources == null ? "../shared/sources" : sources, "../shared/sources")
                .map(folder -> Path.of(folder).resolveSibling("frameworks").resolve(FRAMEWORK))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("no such folder"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }

    @Test
    void allOfItIsThere() {
        assertThat(rows).hasSize(1825);
        assertThat(alone.occupationalFields()).hasSize(7);
        assertThat(alone.jobFamilies()).hasSize(48);
        assertThat(alone.jobs()).hasSize(201);
        assertThat(alone.competencies()).hasSize(188);
        assertThat(alone.levels()).hasSize(4);
    }

    /** By role, step and skill, so that neither a row nor a requirement can be without the other. */
    @Test
    void everyRequirementIsARowAndEveryRowIsARequirement() {
        Map<String, TreeSet<String>> expected = rows.stream()
                .filter(row -> !row.get("Role Level").equals(NOT_IN_USE))
                .collect(groupingBy(
                        row -> row.get("Role") + " / " + row.get("Role Level").strip(),
                        TreeMap::new,
                        mapping(
                                row -> row.get("Skill Name") + ": " + row.get("Skill Level"),
                                toCollection(TreeSet::new))));
        assertThat(expected).hasSize(201);
        assertThat(required(alone)).isEqualTo(expected);
        assertThat(required(beside)).isEqualTo(expected);
    }

    private static Map<String, TreeSet<String>> required(Facts facts) {
        Catalogue catalogue = new Catalogue(facts);
        Map<String, String> skills = new TreeMap<>();
        facts.competencies().forEach((Competency skill) -> skills.put(skill.id(), skill.name()));
        Map<String, TreeSet<String>> required = new TreeMap<>();
        for (Job job : ours(facts)) {
            JobFamily family = catalogue.jobFamily(job.family());
            TreeSet<String> lines = new TreeSet<>();
            job.requirements()
                    .competencies()
                    .forEach(line -> lines.add(skills.get(line.competency()) + ": "
                            + Objects.requireNonNull(line.level()).name()));
            assertThat(lines).hasSameSizeAs(job.requirements().competencies());
            required.put(family.name() + " / " + job.title(), lines);
        }
        return required;
    }

    private static List<Job> ours(Facts facts) {
        return facts.jobs().stream()
                .filter(job -> job.id().startsWith(FRAMEWORK + "/"))
                .toList();
    }

    @Test
    void nothingElseIsRequired() {
        assertThat(ours(beside)).hasSize(201).allSatisfy(job -> {
            assertThat(job.requirements().education()).isEmpty();
            assertThat(job.requirements().experience()).isEmpty();
            assertThat(job.requirements().languages()).isEmpty();
            assertThat(job.grade()).isNull();
            assertThat(job.setting()).isNull();
        });
    }

    @Test
    void everyCitationHasItsQuote() {
        assertThat(AttachedDocuments.in(home.resolve("imported/sources"), new AttachedDocuments.Limits(2_000_000, 100))
                        .quotes(alone)
                        .notes())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).matches(".*: (\\d+) of \\1 cited places have their sentence"));
    }

    @Test
    void managementBranchesForkFromTheLadder() {
        Job management = alone.jobs().stream()
                .filter(job -> job.title().equals("Lead DevOps engineer - management"))
                .findFirst()
                .orElseThrow();
        assertThat(management.after()).singleElement().asString().endsWith("/senior-devops-engineer-management");
    }

    @Test
    void noMoveLeadsToAnotherOrganization() {
        Catalogue catalogue = new Catalogue(beside);
        List<MoveSummary> moves = new Moves(catalogue).all();
        assertThat(moves)
                .as("moves of both frameworks")
                .anyMatch(move -> move.from().startsWith(FRAMEWORK))
                .anyMatch(move -> move.from().startsWith("ilo/"));
        assertThat(moves)
                .allSatisfy(move -> assertThat(catalogue.job(move.to()).organization())
                        .isEqualTo(catalogue.job(move.from()).organization()));
    }

    /** A step up requires more, never less: the order is made of nothing but the levels. */
    @Test
    void aStepUpRequiresNoSkillAtALowerLevel() {
        Catalogue catalogue = new Catalogue(alone);
        for (Job job : alone.jobs()) {
            Map<String, Integer> ranks = ranks(job);
            for (String before : job.after()) {
                assertThat(ranks(catalogue.job(before)))
                        .as(before + " to " + job.id())
                        .allSatisfy((skill, rank) ->
                                assertThat(ranks.getOrDefault(skill, 0)).isGreaterThanOrEqualTo(rank))
                        .isNotEqualTo(ranks);
            }
        }
    }

    private static Map<String, Integer> ranks(Job job) {
        Map<String, Integer> ranks = new TreeMap<>();
        job.requirements()
                .competencies()
                .forEach(line -> ranks.put(
                        line.competency(),
                        Objects.requireNonNull(
                                Objects.requireNonNull(line.level()).rank())));
        return ranks;
    }
}
