package org.careergraph.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Facts;
import org.careergraph.seed.SeedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layouts in which an author wrote the place beside each text: marks in a text, and a table. */
class NamedPlacesTests {

    private static final String TEXT = """
            # Book of the harbours

            Words that nobody cites.

            ## Grades {#grades}

            There are two grades.
            The higher one is G4.

            They have no others.

            - Light the quay {#keepers/G5/duties/1}
            - Lens care, of every
              lamp {#keepers/G5/technical/1} {#keepers/G4/technical/1}

            ## Fields

            Light on quays is a field. {#fields}
            """;

    private static final String TABLE = """
            page,Place,Text
            1,grades,"There are two grades.

            The higher one is G4."
            2,keepers/G5/duties/1,Light the quay
            """;

    private static Reading read(String text) {
        SourceText source = SourceText.of(text);
        return Layouts.findLayout(source).orElseThrow().read(source);
    }

    private static Map<String, String> places(String text) {
        return read(text).passages().stream().collect(toMap(Passage::place, Passage::sentence));
    }

    @Test
    void aMarkNamesThePlaceOfTheParagraphOrItemThatItEnds() {
        assertThat(places(TEXT))
                .containsEntry("keepers/G5/duties/1", "Light the quay")
                .containsEntry("fields", "Light on quays is a field.");
    }

    @Test
    void aTextMayHaveSeveralPlaces() {
        assertThat(places(TEXT))
                .containsEntry("keepers/G5/technical/1", "Lens care, of every lamp")
                .containsEntry("keepers/G4/technical/1", "Lens care, of every lamp");
    }

    @Test
    void aMarkedHeadingIsQuotedWithTheUnmarkedParagraphsBelowIt() {
        assertThat(places(TEXT))
                .containsEntry("grades", "Grades\nThere are two grades. The higher one is G4.\nThey have no others.")
                .hasSize(5);
    }

    @Test
    void everyLineIsAccountedFor() {
        assertThat(read(TEXT).notUnderstood()).isEmpty();
        assertThat(read(TABLE).notUnderstood()).isEmpty();
    }

    @Test
    void aMarkThatNamesNoPlaceIsReported() {
        assertThat(read("One. {#one}\n\nTwo. {#two and more}\n").notUnderstood())
                .containsExactly(3);
    }

    @Test
    void aPlaceThatIsMarkedTwiceIsNotQuoted() {
        Reading reading = read("One. {#one}\n\nAnother one. {#one}\n\nTwo. {#two}\n");
        assertThat(reading.passages()).extracting(Passage::place).containsExactly("two");
        assertThat(reading.notUnderstood()).containsExactly(1, 3);
    }

    @Test
    void aTableNamesThePlaceInAColumn() {
        assertThat(places(TABLE))
                .containsOnly(
                        Map.entry("grades", "There are two grades.\nThe higher one is G4."),
                        Map.entry("keepers/G5/duties/1", "Light the quay"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aTableMayHaveAnotherSeparator(String separator) {
        assertThat(places(TABLE.replace(",", separator))).isEqualTo(places(TABLE));
    }

    @Test
    void aRowWithoutAPlaceIsReported() {
        Reading reading = read("place,text\nfields,Light\n\"the second\",Bells\nonly-a-place\n");
        assertThat(reading.passages()).extracting(Passage::place).containsExactly("fields");
        assertThat(reading.notUnderstood()).containsExactly(3, 4);
    }

    @Test
    void whatIsReadBeforeATableBreaksIsKept() {
        Reading reading = read("place,text\nfields,Light\ngrades,\"open\n");
        assertThat(reading.passages()).extracting(Passage::place).containsExactly("fields");
        assertThat(reading.notUnderstood()).containsExactly(3);
    }

    @Test
    void otherTextsAreNotRecognized() {
        assertThat(Layouts.findLayout(SourceText.of("A text.\nWith {braces} and place, text.\n")))
                .isEqualTo(Optional.empty());
    }

    /** A document whose facts have no words to compare is recognized by the name of its file. */
    @Test
    void aTextNamedAfterItsDocumentIsThisDocument(@TempDir Path folder) throws IOException {
        Facts facts = SeedReader.read(Path.of("src/test/resources/org/careergraph/seed/small"));
        Citation grades = new Citation("wlo-jobs", "grades");
        String gradesOnly = "Two grades, and more. {#grades}\n";
        Files.writeString(folder.resolve("other.md"), gradesOnly, UTF_8);
        assertThat(quotes(folder, facts).findQuote(grades)).isEmpty();
        Files.move(folder.resolve("other.md"), folder.resolve("wlo-jobs.md"));
        assertThat(quotes(folder, facts).findQuote(grades)).contains("Two grades, and more.");
    }

    @Test
    void aTableMayBeASheetOfAWorkbook(@TempDir Path folder) throws IOException {
        Facts facts = SeedReader.read(Path.of("src/test/resources/org/careergraph/seed/small"));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(folder.resolve("wlo-jobs.xlsx"))) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Nothing to quote");
            XSSFSheet sheet = workbook.createSheet("Places");
            write(sheet, 0, "Text", "Place");
            write(sheet, 1, "Two grades,\nand \"more\".", "grades");
            workbook.write(file);
        }
        assertThat(quotes(folder, facts).findQuote(new Citation("wlo-jobs", "grades")))
                .contains("Two grades,\nand \"more\".");
    }

    @Test
    void aWorkbookWithoutPlacesIsRefused(@TempDir Path folder) throws IOException {
        Facts facts = SeedReader.read(Path.of("src/test/resources/org/careergraph/seed/small"));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(folder.resolve("wlo-jobs.xlsx"))) {
            write(workbook.createSheet(), 0, "Text", "Page");
            workbook.write(file);
        }
        Files.writeString(folder.resolve("torn.xlsx"), "PK\u0003\u0004 and no more", UTF_8);
        assertThat(quotes(folder, facts).notes())
                .containsExactly(
                        "not attached: torn.xlsx is no workbook that can be read: save it as an Excel workbook (.xlsx),"
                                + " without a password",
                        "not attached: wlo-jobs.xlsx has no sheet whose first row names the columns place and text");
    }

    private static void write(XSSFSheet sheet, int number, String... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void aTextOfThatNameAboutOtherThingsIsNot(@TempDir Path folder) throws IOException {
        Facts facts = SeedReader.read(Path.of("src/test/resources/org/careergraph/seed/small"));
        Files.writeString(
                folder.resolve("wlo-jobs.md"), "Two grades. {#grades}\n\nSpaghetti recipes. {#fields}\n", UTF_8);
        Quotes quotes = quotes(folder, facts);
        assertThat(quotes.isAttached("wlo-jobs")).isFalse();
        assertThat(quotes.notes())
                .isEqualTo(List.of("not attached: wlo-jobs.md is not a document that the facts were taken from"));
    }

    private static Quotes quotes(Path folder, Facts facts) {
        return AttachedDocuments.in(folder, new AttachedDocuments.Limits(10_000, 10))
                .quotes(facts);
    }
}
