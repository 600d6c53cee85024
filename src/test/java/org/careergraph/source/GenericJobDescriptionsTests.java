package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The layout, with all that a scan does to it, on the accord of an office that does not exist. */
class GenericJobDescriptionsTests {

    static final Path ACCORD = Path.of("src/test/resources/org/careergraph/source/attached/wlo-jobs.txt");

    private static Reading accord() throws IOException {
        return read(Files.readString(ACCORD));
    }

    private static Reading read(String text) {
        SourceText source = SourceText.of(text);
        assertThat(Layouts.findLayout(source)).containsInstanceOf(GenericJobDescriptions.class);
        return new GenericJobDescriptions().read(source);
    }

    private static String sentence(Reading reading, String place) {
        return reading.findPassage(place).map(Passage::sentence).orElse("none");
    }

    @Test
    void everyLineOfTheAccordIsUnderstood() throws IOException {
        assertThat(accord().notUnderstood()).isEmpty();
    }

    @Test
    void placesAreThoseThatLocatorsName() throws IOException {
        assertThat(accord().passages())
                .extracting(Passage::place)
                .contains(
                        "article-4",
                        "appendix-1",
                        "appendix-2",
                        "appendix-2/1",
                        "keepers/G4",
                        "keepers/G4/setting",
                        "keepers/G4/purpose",
                        "keepers/G4/relationships",
                        "keepers/G4/duties/1",
                        "keepers/G4/duties/2",
                        "keepers/G4/education",
                        "keepers/G4/experience",
                        "keepers/G4/languages",
                        "keepers/G4/technical/1",
                        "keepers/G4/technical/2",
                        "keepers/G4/core",
                        "keepers/G4/behavioural/1",
                        "keepers/G5/duties/variants/fog-keeper/2",
                        "inspectors/NOA/technical/1")
                .doesNotContain("keepers/G4/duties/3", "keepers/G4/technical/3", "keepers/G4/behavioural/2");
    }

    @Test
    void aSentenceThatAPageBreakCutIsWholeAgain() throws IOException {
        assertThat(sentence(accord(), "keepers/G4/duties/1"))
                .isEqualTo(
                        "Light the lamp at dusk. Put the lamp out when the sun is well above the sea, and not before.");
        assertThat(sentence(accord(), "keepers/G5/duties/1"))
                .isEqualTo("Be responsible for the lamp, seeing that it is never out by night.");
        assertThat(sentence(accord(), "keepers/G4/core"))
                .isEqualTo("In addition to the WLO core competencies [Patience, Vigilance], this position requires:");
    }

    @Test
    void twoStatementsOfOneLineAreTwo() throws IOException {
        assertThat(sentence(accord(), "keepers/G4/technical/1")).isEqualTo("Some knowledge of lenses.");
        assertThat(sentence(accord(), "keepers/G4/technical/2"))
                .isEqualTo("Knowledge of polishing lenses, e.g. with cloth, and optics.");
    }

    @Test
    void marksOfPagesAndOfWhoeverSignedThemAreNoise() throws IOException {
        assertThat(accord().passages().stream().map(Passage::sentence).collect(Collectors.joining("\n")))
                .doesNotContain("signature", "CCT", "CeT", "COT", "lh ccs", "CoT", "\n3\n");
        assertThat(sentence(accord(), "keepers/G4/experience"))
                .isEqualTo("Two years of relevant work, with night shifts.");
    }

    @Test
    void aVariantHasDutiesOfItsOwnWhereverTheyArePrinted() throws IOException {
        assertThat(sentence(accord(), "keepers/G5/duties/variants/fog-keeper/2"))
                .as("with the author's spelling")
                .isEqualTo("Log the fog, its begining and its end.");
        assertThat(sentence(accord(), "keepers/G5/behavioural/1")).isEqualTo("Calm in a storm.");
    }

    @Test
    void paragraphsAndRowsAreLinesOfTheirOwn() throws IOException {
        assertThat(sentence(accord(), "keepers/G4/purpose"))
                .isEqualTo("Keeps the light. The senior keeper looks at the lamp every evening.\nIt is a quiet job.");
        assertThat(sentence(accord(), "keepers/G4/setting"))
                .isEqualTo("This job is in the tower, which ... [SAY WHICH TOWER]");
        assertThat(sentence(accord(), "article-4")).isEqualTo("""
                        The table shows which family has which grades.
                        Family | Grades
                        Inspectors | NOA
                        Keepers | G4–G5""");
    }

    @Test
    void aFootnoteGoesToWhereItsMarkStands() throws IOException {
        assertThat(sentence(accord(), "article-3")).isEqualTo("""
                        There are two fields: (1) light; ² and (2) sound.
                        ² Takes in the lamplighters of old.""");
    }

    @Test
    void signsOfAConverterAreNoWords() throws IOException {
        assertThat(sentence(accord(), "appendix-1"))
                .endsWith("Only degrees that float (https://degrees.example/list.htm) count,"
                        + " and six winters equal one degree on a rock.");
        assertThat(sentence(accord(), "appendix-2/1")).isEqualTo("Asking:\nThe keeper hoists the flag.");
        assertThat(sentence(accord(), "appendix-2/2"))
                .isEqualTo("Sending\nThe Office sends a boat within two months.\nOnly in calm weather.");
    }

    private static final String JOB = """
            Generic title: Keeper
            Job family: Keepers
            Grade: G4
            4. Key duties and responsibilities
            1. Light the lamp.
            2. Write the log.

            """;

    @Test
    void aPageOfDutiesThatIsPrintedBehindTheStatementsGoesBack() {
        Reading reading = read(JOB + """
                Knowledge and Competencies (technical and behavioural)

                Knowledge of lenses.

                3. Row the boat.

                4. Feed
                the gulls.
                """);
        assertThat(sentence(reading, "keepers/G4/technical/1")).isEqualTo("Knowledge of lenses.");
        assertThat(sentence(reading, "keepers/G4/duties/4")).isEqualTo("Feed the gulls.");
        assertThat(reading.notUnderstood()).isEmpty();
    }

    @Test
    void behindAMissingNumberNothingIsGuessed() {
        Reading reading = read(JOB + "4. Row the boat,\nand bring it back.\n\n3. Feed the gulls.\n");
        assertThat(sentence(reading, "keepers/G4/duties/2")).isEqualTo("Write the log.");
        assertThat(sentence(reading, "keepers/G4/duties/3")).isEqualTo("Feed the gulls.");
        assertThat(sentence(reading, "keepers/G4/duties/4")).isEqualTo("none");
        assertThat(reading.notUnderstood()).containsExactly(8, 9);
    }

    @Test
    void whatHasNoPlaceIsNotUnderstood() {
        assertThat(read(JOB + "A remark that no section asked for.\n").notUnderstood())
                .containsExactly(8);
        assertThat(read(JOB.replace("Grade: G4", "") + "1. Another lamp.\n").passages())
                .as("a description without its grade is of no job")
                .isEmpty();
    }

    @Test
    void aJobThatIsThereTwiceHasNoSentences() {
        assertThat(read(JOB + JOB).passages()).isEmpty();
    }
}
