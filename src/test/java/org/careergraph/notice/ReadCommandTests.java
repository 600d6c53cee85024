package org.careergraph.notice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.seed.BuiltIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTests {

    private static final Path NOTICES = Path.of("src/test/resources/org/careergraph/notice");

    private record Result(int status, String draft, String report) {}

    private static Result read(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ReadCommand.run(
                List.of(arguments),
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                () -> BuiltIn.FACTS);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static Result readNotice(String name) {
        return read(new byte[0], NOTICES.resolve(name + ".txt").toString());
    }

    @Test
    void whatANoticeStatesStandsInTheDraft() {
        Result read = readNotice("wipo-event-technician");
        assertThat(read.draft())
                .contains("\ntitle: \"Audio and Video Technician\"\n", "\nposts: 2\n", "\n  dutyStation: \"Geneva\"\n")
                .contains("type: \"fixed-term\"", "workingTime: \"full time\"", "\ngrade: null\n")
                .contains("{ number: 1, level: POST_SECONDARY_DIPLOMA, fieldOfStudy: \"electronics, sound engineering")
                .contains(
                        "{ number: 1, years: 4, kind: RELEVANT } # to be reviewed: further years are named: 2; what is asked of a part")
                .contains("level: GOOD_KNOWLEDGE, anyOf: [NAMED_LANGUAGE], languages: [\"French\"]")
                .contains(
                        "{ number: 3, competency: interpersonal-tact-and-diplomacy, level: EXCELLENT } # score 1.00; runner-up")
                .contains("currency: CHF\n  net: 66400\n  postAdjustment: null\n  total: null")
                .contains("printed: \"23/11/2025\"\n  readings: [\"2025-11-23\"]");
        assertThat(read.report())
                .contains("Read as: vacancy notice of WIPO", "used, 3 noise, 105 blank, 0 not understood");
    }

    @Test
    void salaryHasItsPartsAndTheGradeIsFoundInItsTable() {
        assertThat(readNotice("wipo-patent-economist").draft())
                .contains("\ngrade: P4", "currency: USD\n  net: 78900\n  postAdjustment: 69432\n  total: 148332")
                .contains(
                        "{ number: 1, years: 7, kind: PROFESSIONAL, wording: \"progressively responsible professional work\"")
                .contains("further years are named: 3")
                .contains("\neducation: null\n", "competency: unmatched }");
    }

    @Test
    void runOnTextOfTheSecretariatIsToldApart() {
        Result read = readNotice("un-water-officer");
        assertThat(read.draft())
                .contains("\ntitle: \"Water Resources Officer\"\n", "\ngrade: P3")
                .contains("  - number: 3\n    text: \"Organizes workshops, and follows up on what they recommend.\"")
                .contains(
                        "level: ADVANCED_DEGREE, fieldOfStudy: \"hydrology, civil engineering or a related area\", fieldsOfStudy: [\"hydrology\", \"civil engineering\"]")
                .contains(
                        "years: 5, kind: ANY, wording: \"progressively responsible work\", domain: \"water management\", domainShare: ALL")
                .contains("languages: [\"English\"]", "languages: [\"Spanish\"]")
                .contains("missing: \"The text breaks off.\"");
        assertThat(read.report())
                .contains("education/essential/2 has an alternative", "the text breaks off: There may be");
    }

    @Test
    void anUnknownLayoutEndsInWhatCouldBeReadAndWhatCouldNot() {
        Result read = readNotice("other-bank-analyst");
        assertThat(read.status()).isEqualTo(ReadCommand.INCOMPLETE);
        assertThat(read.draft())
                .contains("organization: to-be-named", "\ngrade: null", "level: ADVANCED_DEGREE")
                .contains("languages: [\"French\"], importance: DESIRABLE } # to be reviewed: no level is stated");
        assertThat(read.report())
                .contains(
                        "the layout is not known",
                        "line 13 is not understood",
                        "line 19 is not understood: • A sense of humour");
    }

    @Test
    void whatIsAskedBesideAnAlternativeOrAnAdvantageIsKept() {
        Result read = readNotice("wipo-legal-translator");
        assertThat(read.draft())
                .contains("title: \"Legal Translation Officer\"")
                .contains("level: ADVANCED_DEGREE, fieldOfStudy: \"translation, law or a related field\"")
                .contains("ideally: [to-be-chosen] }")
                .contains("alternative: \"similar work\", domainShare: ALL, importance: DESIRABLE")
                .contains("currency: USD\n  net: 64121\n  postAdjustment: 57709\n  total: 121830");
        assertThat(read.report()).contains("education/essential/1 has an alternative");
    }

    @Test
    void aListInOneParagraphAndALengthNamedAloneAreRead() {
        Result read = readNotice("un-statistics-officer");
        assertThat(read.draft())
                .contains("text: \"Collects data on fisheries.\"", "text: \"Drafts parts of reports; checks figures.\"")
                .contains("initialMonths: 12");
    }

    @Test
    void anOrganizationThatIsOnlyMentionedIsToBeReviewed() throws IOException {
        String text = Files.readString(NOTICES.resolve("other-supply-assistant.txt"));
        assertThat(read(
                                text.replace("purchase orders.", "purchase orders of the United Nations.")
                                        .getBytes(UTF_8),
                                "-")
                        .draft())
                .contains("organization: un # to be reviewed: it is only mentioned in the text");
    }

    @Test
    void experienceInASystemOfOrganizationsDoesNotMakeItTheEmployer() {
        Result read = readNotice("other-supply-assistant");
        assertThat(read.draft())
                .contains("organization: to-be-named")
                .contains("initialMonths: 24 # to be reviewed")
                .contains("essential:\n    # education/essential/1")
                .contains("domain: \"the UN system\", domainShare: ALL, importance: DESIRABLE")
                .contains(
                        "languages: [\"French\"]",
                        "languages: [\"Wolof\"], condition: \"or another local language\", importance: DESIRABLE");
    }

    @Test
    void whatIsOnlyAnAlternativeOrAPartOfTheYearsIsNoRequirement() {
        Result read = readNotice("un-forest-officer");
        assertThat(read.draft())
                .contains("\ntitle: \"FOREST OFFICER\"\n", "\ngrade: P4", "\n  dutyStation: \"GENEVA\"\n")
                .contains("type: \"temporary\"", "printed: \"25 February 2026\"")
                .contains("  given: \"The Officer supervises two assistants.\"")
                .contains("# duties: Policy work\n  - number: 1\n    text: \"Follows")
                .contains(
                        "number: 1, level: ADVANCED_DEGREE, fieldOfStudy: \"forestry\", fieldsOfStudy: [\"forestry\"] }")
                .doesNotContain("FIRST_DEGREE", "years: 5", "years: 3")
                .contains("years: 7, kind: ANY, wording: \"progressively responsible work\", domain: \"forestry\"")
                .contains("  desirable:\n    # experience/desirable/1: Two years")
                .contains(
                        "languages: [\"Arabic\"] } # to be reviewed: no level", "perhaps languages as well: Tzeltalish")
                .contains(
                        "- { number: 1, competency: un-professionalism }",
                        "{ number: 2, competency: un-professionalism }");
        assertThat(read.report())
                .contains("0 not understood", "education/essential/2 has an alternative")
                .contains("what is asked of a part of the years", "may require competencies for the work");
    }

    @Test
    void nothingIsTakenForMoreOrForLessThanItSays() {
        Result read = readNotice("wipo-travel-assistant");
        assertThat(read.draft())
                .contains("initialMonths: null", "readings: [\"2026-09-03\"]", "text: \"Settle claims:\"")
                .contains("number: 1, level: SECONDARY }", "number: 1, trainingArea: \"tourism\" }")
                .contains(
                        "level: POST_SECONDARY_DIPLOMA, fieldOfStudy: \"accounting\", fieldsOfStudy: [\"accounting\"], importance: DESIRABLE }")
                .contains(
                        "it requires none",
                        "{ number: 2, years: 3, kind: ANY, domain: \"an international organization\"")
                .contains("{ number: 3, kind: ANY, domain: \"travel\", domainShare: ALL }")
                .contains("languages: [\"English\"] }", "languages: [\"French\", \"Spanish\"] }")
                .contains("languages: [\"Thai\"] }", "languages: [\"Lao\"], importance: DESIRABLE }")
                .contains("competency: attention-to-detail }", "{ number: 1, competency: wipo-showing-team-spirit }")
                .contains("net: 121537\n  postAdjustment: null\n  total: 232379");
        assertThat(read.report())
                .contains("the contract has several possible lengths", "how many years depends on the degree")
                .contains("languages/essential/3 states no level of the scale", "0 not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expert", "Intermediate", "Basic", "Very good", "C1"})
    void aWordForALevelThatTheScaleLacksIsToBeReviewed(String word) {
        String text =
                "Organizational Setting\nThe post is in the Records Unit.\nDuties and Responsibilities\na. File it.\n"
                        + "Language (Essential)\n" + word + " knowledge of English.\n";
        assertThat(read(text.getBytes(UTF_8), "-").draft())
                .contains(
                        "languages: [\"English\"] } # to be reviewed: its word for the level is not one of the scale");
    }

    @Test
    void aNoticeOfWhichEverythingIsUnderstoodIsComplete() {
        String text = """
                Records Clerk (three posts)
                Grade: G4
                Organizational Setting
                The post is located in the Records Unit.
                Duties and Responsibilities
                a. File what comes in, and find it again.
                Education (Essential)
                Completed secondary education.
                Experience (Essential)
                At least two years of relevant experience in filing.
                Language (Essential)
                Excellent knowledge of English.
                Job Related Competencies (Essential)
                Accuracy and attention to detail.
                Strong drafting skills.
                """;
        Result read = read(text.getBytes(UTF_8), "-");
        assertThat(read.report()).endsWith("before the draft becomes a fact.\n");
        assertThat(read.status()).isEqualTo(ReadCommand.COMPLETE);
        assertThat(read.draft()).contains("posts: 3", "grade: G4\n", "competency: drafting, degree: \"strong\" }");
    }

    @Test
    void aLineThatSaysMoreThanWhatItWasMatchedWithIsNotComplete() {
        String text =
                "Organizational Setting\nThe post is in the Records Unit.\nDuties and Responsibilities\na. File it.\n"
                        + "Job Related Competencies (Essential)\nAccuracy and attention to detail, juggling of torches and fire eating.\nDrafting skills.\n";
        Result read = read(text.getBytes(UTF_8), "-");
        assertThat(read.draft()).contains("accuracy-and-attention-to-detail }", "the line says more");
        assertThat(read.report()).contains("competencies/essential/1 is matched in part");
        assertThat(read.status()).isEqualTo(ReadCommand.INCOMPLETE);
    }

    @Test
    void lineEndsOfWindowsMakeNoDifference() throws IOException {
        String text = Files.readString(NOTICES.resolve("un-finance-assistant.txt"));
        assertThat(read(text.replace("\n", "\r\n").getBytes(UTF_8), "-")).isEqualTo(read(text.getBytes(UTF_8), "-"));
    }

    @Test
    void inputThatIsNoNoticeIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
        String german =
                "Die Stelle ist in der Abteilung und der Leiter ist mit der Arbeit nicht allein, weil er auch von den"
                        + " anderen Leuten in dem Haus unterstützt wird und sie ihm bei allem helfen.";
        refused(new byte[0], "is empty.");
        refused(" \n\u00A0\n".getBytes(UTF_8), "is empty.");
        refused("%PDF-1.7 text".getBytes(UTF_8), "is a PDF, not text");
        refused(new byte[] {'P', 'K', 3, 4, 0}, "is an office document or an archive, not text");
        refused(new byte[] {'a', 0, 'b'}, "is binary, not text");
        refused("Qualifié pour le poste".getBytes(ISO_8859_1), "is not in UTF-8 (line 1)");
        refused("Duties".getBytes(UTF_16), "is in UTF-16");
        refused("<!DOCTYPE html><html>".getBytes(UTF_8), "is the source of a web page");
        refused("Duties: feed the cat.".getBytes(UTF_8), "fewer than 20 words");
        refused(french().getBytes(UTF_8), "in French: only English notices");
        refused(german.getBytes(UTF_8), "in German: only English notices");
        refused("a".repeat(50 * 1024 * 1024).getBytes(UTF_8), "larger than 1 MB");
        assertThat(read(new byte[0], folder.toString()).report()).isEqualTo(folder + " is a folder: name one file.\n");
        Path missing = folder.resolve("missing.txt");
        assertThat(read(new byte[0], missing.toString()).report()).isEqualTo("There is no file " + missing + ".\n");
        assertThat(read(new byte[0], "a\0b").status()).isEqualTo(ReadCommand.UNREADABLE);
    }

    private static String french() {
        return "Le titulaire du poste est chargé de la gestion des archives et il aide les collègues à trouver ce qu'ils"
                + " cherchent dans les dossiers de la section. Il est placé sous la direction du chef de la section.";
    }

    private static void refused(byte[] input, String reason) {
        Result read = read(input, "-");
        assertThat(read.report()).contains(reason).hasLineCount(1);
        assertThat(read.status()).isEqualTo(ReadCommand.UNREADABLE);
        assertThat(read.draft()).isEmpty();
    }

    @Test
    void aCommandThatIsNotUnderstoodIsToldItsUse() {
        assertThat(read(new byte[0]).report()).startsWith("Usage: read <file.txt|->");
        assertThat(read(new byte[0], "one", "two").status()).isEqualTo(ReadCommand.UNREADABLE);
        assertThat(read(new byte[0], "--help").status()).isEqualTo(ReadCommand.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deadline: 05/11/2024 | 05/11/2024 | 2024-05-11 2024-11-05",
                "Deadline: 23/11/2024 | 23/11/2024 | 2024-11-23",
                "Deadline: 07/07/2024 | 07/07/2024 | 2024-07-07",
                "Closing Date: 5th November 2024, midnight | 5th November 2024 | 2024-11-05",
                "Nov 5, 2024 | Nov 5, 2024 | 2024-11-05",
                "Posting Period: 03 February 2026 - 20 March 2026 | 20 March 2026 | 2026-03-20",
                "until 2024-02-29 | 2024-02-29 | 2024-02-29"
            })
    void everyDayThatADeadlineCanMeanIsKept(String text, String printed, String readings) {
        PrintedDay day = PrintedDay.find(text).orElseThrow();
        assertThat(day.printed()).isEqualTo(printed);
        assertThat(String.join(" ", day.readings().stream().map(String::valueOf).toList()))
                .isEqualTo(readings);
    }

    @Test
    void aDayThatDoesNotExistIsNoDeadline() {
        assertThat(PrintedDay.find("Deadline: 31/31/2024, or 30 February 2024")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Excellent knowledge of English or French. | EXCELLENT_COMMAND NAMED_LANGUAGE [English, French]",
                "Excellent knowledge of English and French. | EXCELLENT_COMMAND NAMED_LANGUAGE [English]; EXCELLENT_COMMAND NAMED_LANGUAGE [French]",
                "Fluency in English, and a working knowledge of Russian. | EXCELLENT_COMMAND NAMED_LANGUAGE [English]; WORKING_KNOWLEDGE NAMED_LANGUAGE [Russian]",
                "Good knowledge of one language and knowledge of another language among Thai and Lao. | GOOD_KNOWLEDGE NAMED_LANGUAGE [Thai, Lao]; KNOWLEDGE ANOTHER_NAMED_LANGUAGE [Thai, Lao]",
                "Knowledge of other official UN languages. | KNOWLEDGE ANOTHER_ORGANIZATION_LANGUAGE []",
                "Knowledge of other UN official languages, especially Spanish. | KNOWLEDGE NAMED_LANGUAGE, ANOTHER_ORGANIZATION_LANGUAGE [Spanish]",
                "Patience. | ''"
            })
    void clausesOfLanguagesAreToldApart(String statement, String clauses) {
        assertThat(String.join(
                        "; ",
                        LanguageClauses.of(statement, "").clauses().stream()
                                .map(clause -> clause.level() + " " + clause.sets() + " " + clause.languages())
                                .toList()))
                .isEqualTo(clauses);
    }

    @Test
    void whatBindsTwoLanguagesTogetherIsNotLost() {
        assertThat(LanguageClauses.of(
                                "Excellent written knowledge of one language and working knowledge of another language (one of which"
                                        + " is Lao), among: Lao, Thai or Dari, depending on the season.",
                                "")
                        .clauses())
                .hasSize(2)
                .allSatisfy(clause -> {
                    assertThat(clause.oneIs()).isEqualTo("Lao");
                    assertThat(clause.condition()).isEqualTo("depending on the season");
                    assertThat(clause.languages()).containsExactly("Lao", "Thai", "Dari");
                })
                .first()
                .extracting(LanguageClauses.Clause::levelWording)
                .isEqualTo("excellent written knowledge");
    }
}
