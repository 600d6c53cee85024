package org.careergraph.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Duty;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Level;
import org.careergraph.seed.SeedReader;
import org.careergraph.source.AttachedDocuments;
import org.careergraph.source.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code import} makes of the tables of an invented framework, and what it says of mistakes in them. */
class ImportCommandTests {
    private static final Path TABLES = Path.of("src/test/resources/org/careergraph/exchange/quays");
    private static final String LAMPLIGHTER = "govuk-digital-and-data/lamplighter/";
    private static final String DOCUMENT = "govuk-digital-and-data-roles";

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return ImportCommand.run(
                List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private int runWith(Path roles, Path skills) {
        return run(
                "--profile",
                "govuk-capability-framework",
                roles.toString(),
                skills.toString(),
                "--to",
                home.resolve("quays").toString());
    }

    private Facts imported() {
        assertThat(runWith(TABLES.resolve("roles.csv"), TABLES.resolve("skills.csv")))
                .as(this::said)
                .isZero();
        return SeedReader.read(home.resolve("quays/seed"));
    }

    private String said() {
        return out.toString(UTF_8) + err.toString(UTF_8);
    }

    private Map<String, Job> jobs() {
        return imported().jobs().stream().collect(toMap(job -> job.id().replace(LAMPLIGHTER, ""), job -> job));
    }

    private static Job job(Map<String, Job> jobs, String step) {
        Job job = jobs.get(step);
        return Objects.requireNonNull(job, step);
    }

    @Test
    void aRoleIsAFamilyAndItsLevelsAreItsSteps() {
        Facts facts = imported();
        assertThat(facts.occupationalFields())
                .hasSize(1)
                .allSatisfy(field -> assertThat(field.name()).isEqualTo("Light"));
        assertThat(facts.jobFamilies())
                .hasSize(1)
                .allSatisfy(family -> assertThat(family.name()).isEqualTo("Lamplighter"));
        assertThat(facts.jobs().stream().map(Job::title))
                .containsExactly(
                        "Apprentice lamplighter",
                        "Lamplighter",
                        "Master lamplighter",
                        "Chief lamplighter - management");
    }

    @Test
    void theLadderForksWhereNeitherOfTwoStepsRequiresAllOfTheOther() {
        Map<String, Job> jobs = jobs();
        assertThat(job(jobs, "apprentice-lamplighter").after()).isEmpty();
        assertThat(job(jobs, "lamplighter").after()).containsExactly(LAMPLIGHTER + "apprentice-lamplighter");
        assertThat(job(jobs, "master-lamplighter").after()).containsExactly(LAMPLIGHTER + "lamplighter");
        assertThat(job(jobs, "chief-lamplighter-management").after()).containsExactly(LAMPLIGHTER + "lamplighter");
    }

    @Test
    void eachSkillIsRequiredOnceAtTheLevelInTheFilesOwnWord() {
        Map<String, Job> jobs = jobs();
        assertThat(skills(job(jobs, "lamplighter"))).containsExactly("wicks Working", "oil-and-fat Awareness");
        assertThat(skills(job(jobs, "master-lamplighter"))).containsExactly("wicks Expert", "oil-and-fat Awareness");
        assertThat(skills(job(jobs, "chief-lamplighter-management")))
                .containsExactly("wicks Working", "oil-and-fat Awareness", "patience null");
    }

    private static List<String> skills(Job job) {
        return job.requirements().competencies().stream()
                .map(skill -> Level.word(skill.competency()) + " "
                        + (skill.level() == null ? null : skill.level().name()))
                .toList();
    }

    @Test
    void nothingIsWrittenThatTheFilesDoNotSay() {
        assertThat(imported().jobs()).allSatisfy(job -> {
            assertThat(job.requirements().education()).isEmpty();
            assertThat(job.requirements().experience()).isEmpty();
            assertThat(job.requirements().languages()).isEmpty();
            assertThat(job.grade()).isNull();
            assertThat(job.setting()).isNull();
            assertThat(job.supervision()).isNull();
            assertThat(job.contacts()).isNull();
        });
    }

    @Test
    void aListInTheDescriptionGivesTheDuties() {
        Job job = job(jobs(), "lamplighter");
        assertThat(job.purpose()).isEqualTo("A lamplighter lights the lamps of one quay.");
        assertThat(job.duties().stream().map(Duty::text))
                .containsExactly("light the lamps at dusk", "put them out at dawn");
    }

    @Test
    void everyCitationHasItsQuote() {
        Facts facts = imported();
        Quotes quotes = AttachedDocuments.in(home.resolve("quays/sources"), new AttachedDocuments.Limits(1 << 20, 10))
                .quotes(facts);
        assertThat(quotes.notes())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note).matches(".*: (\\d+) of \\1 cited places have their sentence"));
        CompetencyRequirement wicks =
                facts.jobs().get(1).requirements().competencies().getFirst();
        assertThat(quotes.findQuote(wicks.citation())).contains("Wicks: Working\nYou can:\n- trim a wick");
        assertThat(quotes.findQuote(new Citation(DOCUMENT, "lamplighter")))
                .contains("Lamplighter\nLamplighters light the quay.");
    }

    @Test
    void whatWasReadInASpecialWayIsSaid() {
        imported();
        assertThat(said())
                .contains("skills.csv:12 (row 4), column \"Skill Name\": \"Patience\" is not described at Awareness,")
                .contains("column \"Skill Name\": \"Wicks\" of \"Lamplighter\" repeats line 4; it is read once")
                .contains("column \"Skill Level\": \"EXPERT\" is read as \"Expert\"")
                .contains("column \"Skill Name\": \"oil and fat\" is read as \"Oil and fat\", as line 10 spells it")
                .contains("column \"Role Level\": \"Chief lamplighter - management\" has blanks at its ends, which are"
                        + " left out (also in line 28, line 30)")
                .contains("column \"Skill Level\": the cell is empty; the skill is required without a level")
                .contains("column \"Role Level\": \"Bell ringer\" is \"NOT IN USE\"; the row is left out");
    }

    @Test
    void aTextThatIsTooLongIsLeftOutAndNamedNeverCut() throws IOException {
        String dawn = "put them out at dawn";
        String longDuty = "carry oil " + "and more oil ".repeat(50).strip();
        String longPurpose = "A master knows " + "every lamp and ".repeat(60) + "every wick.";
        String table = Files.readString(TABLES.resolve("roles.csv"))
                .replace("- " + dawn, "- " + longDuty + "\n- " + dawn + "\nThis is all.")
                .replace("A master knows every lamp.", longPurpose);
        Path roles = write("long.csv", table, UTF_8);
        assertThat(runWith(roles, TABLES.resolve("skills.csv"))).as(this::said).isZero();
        Map<String, Job> jobs = SeedReader.read(home.resolve("quays/seed")).jobs().stream()
                .collect(toMap(job -> job.id().replace(LAMPLIGHTER, ""), job -> job));
        assertThat(job(jobs, "lamplighter").duties().stream().map(Duty::text))
                .containsExactly("light the lamps at dusk", dawn);
        assertThat(job(jobs, "master-lamplighter").purpose()).isNull();
        assertThat(said())
                .contains("long.csv:4 (row 3), column \"Role Level Description\": an item of the list of"
                        + " \"Lamplighter\" has 659 characters and is left out; at most 600 are read: \"carry oil and")
                .contains("long.csv:4 (row 3), column \"Role Level Description\": the text behind the list of"
                        + " \"Lamplighter\" is left out")
                .contains(
                        "long.csv:28 (row 6), column \"Role Level Description\": the text before the list of"
                                + " \"Master lamplighter\" has 926 characters and is left out; at most 800 are read: \"A master");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skill Level,|Level,|roles.csv:1: there is no column \"Skill Level\"; the first line names the columns Role",
                ",EXPERT,|,Master,|roles.csv:22 (row 6), column \"Skill Level\": there is no level \"Master\"; one of"
                        + " Awareness, Working, Practitioner, Expert, or NOT IN USE",
                ",oil and fat,|,Oil and fad,|roles.csv:24 (row 7), column \"Skill Name\": there is no skill \"Oil and fad\" in"
                        + " the table of skills; nearest: Oil and fat, ",
                "Light,Lamplighter,Lamplighters light the quay.,Apprentice|,Lamplighter,Lamplighters light the quay.,Apprentice|"
                        + "roles.csv:2, column \"Role Family\": the cell is empty; its value in every row",
                "Bells,Bell ringer,Ringers ring.,NOT IN USE,NOT IN USE,Patience,Patience waits.,NOT IN USE|"
                        + "Bells,Lamplighter,Ringers ring.,Ringer,Rings.,Patience,Patience waits.,Expert|"
                        + "roles.csv:31 (row 11), column \"Role Family\": \"Lamplighter\" is in \"Bells\" here and in"
                        + " \"Light\" in line 2; one Role Family for each Role",
                "Master lamplighter,|Lamplighter!,|roles.csv:22 (row 6), column \"Role Level\": \"Lamplighter!\" gives the same"
                        + " id as \"Lamplighter\" in line 4: lamplighter; names that differ in letters or digits",
                "Master lamplighter,|Lamplighter,|roles.csv:22 (row 6), column \"Skill Level\": \"Lamplighter\" requires"
                        + " \"Wicks\" at Expert here and at Working in line 4; one level",
                "Apprentice lamplighter,|Лампадник,|roles.csv:2, column \"Role Level\": \"Лампадник\" gives no id",
                "An apprentice carries the ladder.|An \"apprentice\", carries the ladder.|roles.csv:2: the row has 11 cells,"
                        + " and there are 10 columns",
                "- tell a wick from a rope\"|- tell a wick from a rope|roles.csv:2: the row that begins here is not CSV"
            })
    void aMistakeInTheTableOfRolesIsNamedWithItsRowAndColumn(String right, String wrong, String message)
            throws IOException {
        String table = Files.readString(TABLES.resolve("roles.csv"));
        assertThat(table).contains(right);
        Path roles = write("roles.csv", replaceFirst(table, right, String.valueOf(wrong)), UTF_8);
        assertThat(runWith(roles, TABLES.resolve("skills.csv"))).as(this::said).isEqualTo(1);
        assertThat(said()).contains(message).containsPattern("problems?\\. Nothing is written\\.\n$");
        assertThat(home.resolve("quays")).doesNotExist();
    }

    private static String replaceFirst(String text, String right, String wrong) {
        int at = text.indexOf(right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    private Path write(String name, String text, Charset encoding) throws IOException {
        return Files.write(home.resolve(name), text.getBytes(encoding));
    }

    @Test
    void anotherEncodingIsNamed() throws IOException {
        Path roles = write(
                "roles.csv", Files.readString(TABLES.resolve("roles.csv")).replace("Wicks", "Mèches"), ISO_8859_1);
        assertThat(runWith(roles, TABLES.resolve("skills.csv"))).isEqualTo(1);
        assertThat(said()).contains("roles.csv: the file is not in UTF-8; save it as \"CSV UTF-8\"");
    }

    @Test
    void aTableWithSemicolonsAndAMarkOfItsEncodingIsReadAlike() throws IOException {
        Facts facts = imported();
        Files.move(home.resolve("quays"), home.resolve("with-commas"));
        String table = Files.readString(TABLES.resolve("skills.csv"));
        Path skills = write("skills.csv", "\uFEFF" + table.replace(',', ';').replace("\n", "\r\n"), UTF_8);
        assertThat(runWith(TABLES.resolve("roles.csv"), skills)).as(this::said).isZero();
        assertThat(SeedReader.read(home.resolve("quays/seed"))).isEqualTo(facts);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    @Test
    void aFolderWithSomethingInItIsNotTouched() throws IOException {
        Path folder = Files.createDirectory(home.resolve("quays"));
        Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
        assertThat(runWith(TABLES.resolve("roles.csv"), TABLES.resolve("skills.csv")))
                .isEqualTo(2);
        assertThat(said()).contains("is not empty");
        assertThat(files(home)).containsExactly(kept.toString());
    }

    @Test
    void anEmptyFolderIsFilledAndNothingElseIsLeftBesideIt() throws IOException {
        Files.createDirectory(home.resolve("quays"));
        imported();
        try (Stream<Path> beside = Files.list(home)) {
            assertThat(beside).containsExactly(home.resolve("quays"));
        }
    }

    @Test
    void whatIsNotThereOrNotUnderstoodIsNamed() {
        assertThat(run("--profile", "nobody", "a.csv", "b.csv", "--to", "x")).isEqualTo(2);
        assertThat(said()).contains("There is no profile \"nobody\". Profiles: govuk-capability-framework");
        assertThat(run("a.csv", "b.csv")).isEqualTo(2);
        assertThat(said()).contains("Usage: import <framework.xlsx> --to <folder>");
        assertThat(run("--from", "x")).isEqualTo(2);
        assertThat(said()).contains("There is no option --from.");
        assertThat(runWith(home.resolve("no.csv"), TABLES.resolve("skills.csv")))
                .isEqualTo(2);
        assertThat(said()).contains("There is no file ").contains("no.csv");
    }
}
