package org.careergraph.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careergraph.catalogue.Facts;
import org.careergraph.seed.SeedReader;
import org.careergraph.source.WorkbookCells;
import org.careergraph.source.WorkbookCells.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frameworks to workbooks and back, and what is said of mistakes in a workbook. */
class WorkbookTests {
    private static final Path SEEDS = Path.of("src/test/resources/org/careergraph/seed");

    @TempDir
    static Path shelf;

    private static Path template = Path.of("");

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void printTemplate() throws IOException {
        template = shelf.resolve("template.xlsx");
        try (PrintStream file = new PrintStream(Files.newOutputStream(template))) {
            assertThat(TemplateCommand.run(List.of(), file, file)).isZero();
        }
    }

    private String said() {
        return out.toString(UTF_8) + err.toString(UTF_8);
    }

    private int importInto(String folder, Path workbook) {
        return ImportCommand.run(
                List.of(workbook.toString(), "--to", home.resolve(folder).toString()),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private Facts imported(String folder, Path workbook) {
        assertThat(importInto(folder, workbook)).as(this::said).isZero();
        return SeedReader.read(home.resolve(folder).resolve("seed"));
    }

    private Path exported(String framework, Path seed, String name) {
        int status = ExportCommand.run(
                List.of(
                        "--framework",
                        framework,
                        "--careergraph.seed=" + seed,
                        "--to",
                        home.resolve(name).toString()),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertThat(status).as(this::said).isZero();
        return home.resolve(name);
    }

    private Path seed(Path... from) throws IOException {
        Path seed = home.resolve("original");
        for (Path folder : from) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile)
                        .filter(path -> !path.toString().contains("vacancies"))
                        .toList()) {
                    Path target = seed.resolve(folder.relativize(path));
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target);
                }
            }
        }
        return seed;
    }

    private static List<Page> cells(Path workbook) throws Exception {
        return WorkbookCells.read(workbook);
    }

    /** The version of a catalogue is a digest of its facts: the same facts have the same version. */
    @Test
    void theBuiltInFrameworkComesBackAsItWas() throws Exception {
        Path original = seed(Path.of("graph-seed"));
        Path first = exported("ilo", original, "first.xlsx");
        assertThat(imported("back", first)).isEqualTo(SeedReader.read(original));
        assertThat(cells(exported("ilo", home.resolve("back/seed"), "second.xlsx")))
                .isEqualTo(cells(first));
    }

    @Test
    void aFrameworkComesBackWithWhatItShares() throws Exception {
        Path original = seed(SEEDS.resolve("small"), SEEDS.resolve("second"));
        Path first = exported("harbour", original, "first.xlsx");
        Facts back = imported("back", first);
        Facts expected = SeedReader.read(original);
        assertThat(back.jobs())
                .hasSizeGreaterThan(5)
                .isEqualTo(expected.jobs().stream()
                        .filter(job -> job.id().startsWith("harbour/"))
                        .toList());
        assertThat(back.competencies()).isSubsetOf(expected.competencies());
        assertThat(back.levels()).isSubsetOf(expected.levels());
        assertThat(cells(exported("harbour", home.resolve("back/seed"), "second.xlsx")))
                .isEqualTo(cells(first));
    }

    @Test
    void theTemplateHasAnExampleInEverySheetAndCanBeImported() throws Exception {
        assertThat(cells(template))
                .hasSize(SheetsOfSchemas.all().size() + 1)
                .allSatisfy(page -> assertThat(page.cells()).as(page.name()).hasSizeGreaterThan(1));
        assertThat(imported("template", template).jobs()).hasSize(4);
    }

    @Test
    void theExplanationNamesEverySheetAndColumn() throws Exception {
        List<String> explained = cells(template).getFirst().cells().values().stream()
                .flatMap(row -> row.values().stream())
                .toList();
        assertThat(explained).noneMatch(text -> text.contains(".yaml"));
        for (Sheet sheet : SheetsOfSchemas.all()) {
            assertThat(explained).contains(sheet.name());
            sheet.columns().forEach(column -> assertThat(explained).contains(column.name()));
        }
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        Path edited = home.resolve("edited.xlsx");
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream file = Files.newOutputStream(edited)) {
                workbook.write(file);
            }
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String place) {
        CellReference reference = new CellReference(place);
        XSSFSheet sheet = workbook.getSheet(reference.getSheetName());
        Row row = sheet.getRow(reference.getRow());
        Row found = row == null ? sheet.createRow(reference.getRow()) : row;
        return found.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Columns by their names, so that a new entry of a fact moves no test. */
    private static String place(XSSFWorkbook workbook, String sheet, String column, int row) {
        for (Cell cell : workbook.getSheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(column)) {
                return "'%s'!%s%d".formatted(sheet, CellReference.convertNumToColString(cell.getColumnIndex()), row);
            }
        }
        throw new IllegalArgumentException("no column " + column + " in " + sheet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jobs|title|3||is missing",
                "Jobs|of job family|3|lampers|there is no job family \"lampers\"; nearest: keepers",
                "Jobs|grade|3|L9|no grade L9",
                "Jobs|after|5|pilot|the family has no job at pilot",
                "Jobs|step|4|keeper|a second job at keeper; the first is in Jobs!",
                "Experience|kind|2|THE_MOON|THE_MOON",
                "Technical competencies|competency|2|lensess|no competency lensess; nearest: lenses",
                "Technical competencies|level|2|grand|grand",
                "Technical competencies|number|3|2|2",
                "Technical competencies|number|2|one|\"one\" is no whole number; a number such as 2, in digits",
                "Technical competencies|of job|2|kepper|there is no job \"kepper\"; nearest: keeper",
                "Technical competencies|importance|3|MAYBE|MAYBE",
                "Experience|years|2|2.5|\"2.5\" is no whole number",
                "Experience|also|2|day-work|day-work",
                "Education|level|2|BACHELOR|BACHELOR",
                "Documents|date|2|45807|the cell holds the number 45807; 2025-05-30, if it counts days as spreadsheets do",
                "Documents|organization|2|nobody|no organization nobody; nearest: harbour-board",
                "Scales|ordered|2|perhaps|\"perhaps\" is neither TRUE nor FALSE; TRUE or FALSE",
                "Competencies|kind|4|SOFT|SOFT",
                "Competencies|id|4|care|care",
                "Framework|id|2|../../lights|../../lights",
                "Families|id|2|../keepers|../keepers",
                "Families|field|2|darkness|no occupational field darkness; nearest: lights",
                "Families|citation|2|https://example.org|https://example.org"
            })
    void aMistakeIsNamedWithItsCell(String sheet, String column, int row, String value, String message)
            throws IOException {
        String[] place = new String[1];
        edit(workbook -> {
            place[0] = place(workbook, sheet, column, row);
            cell(workbook, place[0]).setCellValue(value == null ? "" : value);
        });
        assertThat(importInto("refused", home.resolve("edited.xlsx")))
                .as(this::said)
                .isEqualTo(1);
        String expected = sheet.contains(" ") ? place[0] : place[0].replace("'", "");
        assertThat(said().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(expected + ": ")
                        .contains(message)
                        .doesNotContain("in line "));
        assertThat(home.resolve("refused")).doesNotExist();
    }

    @Test
    void aMisspeltColumnIsNamed() throws IOException {
        edit(workbook -> cell(workbook, place(workbook, "Jobs", "title", 1)).setCellValue("titel"));
        assertThat(importInto("refused", home.resolve("edited.xlsx"))).isEqualTo(1);
        assertThat(said()).containsPattern("Jobs![A-Z]+1: there is no column \"titel\"; nearest: title");
    }

    @Test
    void anErrorOfAFormulaIsNamed() throws IOException {
        edit(workbook -> cell(workbook, place(workbook, "Jobs", "title", 3)).setCellErrorValue((byte) 0x17));
        assertThat(importInto("refused", home.resolve("edited.xlsx"))).isEqualTo(1);
        assertThat(said()).containsPattern("Jobs![A-Z]+3: the cell shows the error \"#REF!\"");
    }

    @Test
    void whatSpreadsheetsDoToTablesIsUndone() throws IOException {
        Facts plain = imported("plain", template);
        edit(workbook -> {
            // the same values as a person leaves them: merged, with blanks, a real date, other capitals, names for ids,
            // and no id
            XSSFSheet skills = workbook.getSheet("Technical competencies");
            for (int row = 4; row <= 5; row++) {
                cell(workbook, place(workbook, "Technical competencies", "of job family", row))
                        .setBlank();
            }
            int family = new CellReference(place(workbook, "Technical competencies", "of job family", 2)).getCol();
            skills.addMergedRegion(new CellRangeAddress(1, 4, family, family));
            cell(workbook, "'Technical competencies'!" + CellReference.convertNumToColString(family) + "3")
                    .setBlank();
            cell(workbook, place(workbook, "Jobs", "title", 3)).setCellValue(" Keeper  ");
            Cell date = cell(workbook, place(workbook, "Documents", "date", 2));
            date.setCellValue(LocalDate.of(2026, 1, 15));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d mmm yy"));
            date.setCellStyle(day);
            cell(workbook, place(workbook, "Competencies", "kind", 2)).setCellValue("Core");
            cell(workbook, place(workbook, "Technical competencies", "competency", 2))
                    .setCellValue("LENSES ");
            cell(workbook, place(workbook, "Competencies", "id", 6)).setBlank();
            cell(workbook, place(workbook, "Framework", "edition", 2)).setCellValue(2026);
        });
        assertThat(imported("edited", home.resolve("edited.xlsx"))).isEqualTo(plain);
        assertThat(said())
                .contains("\"Core\" is read as CORE")
                .contains("\"LENSES\" is read as lenses, whose name is spelt otherwise")
                .contains("blanks at the ends of a cell are left out");
    }

    @Test
    void rowsThatRepeatOrAreNotInUseAreLeftOutAndTold() throws IOException {
        Facts plain = imported("plain", template);
        edit(workbook -> {
            XSSFSheet skills = workbook.getSheet("Behavioural competencies");
            Row repeated = skills.createRow(5);
            skills.getRow(1).forEach(cell -> {
                Cell copy = repeated.createCell(cell.getColumnIndex());
                switch (cell.getCellType()) {
                    case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                    default -> copy.setCellValue(cell.getStringCellValue());
                }
            });
            cell(workbook, place(workbook, "Jobs", "title", 9)).setCellValue("Old keeper");
            cell(workbook, place(workbook, "Jobs", "of job family", 9)).setCellValue("keepers");
            cell(workbook, place(workbook, "Jobs", "grade", 9)).setCellValue("Not in use");
        });
        assertThat(imported("edited", home.resolve("edited.xlsx"))).isEqualTo(plain);
        assertThat(said())
                .contains("'Behavioural competencies'!A6: the row repeats row 2 and is read once")
                .contains("Jobs!A9: the row is \"NOT IN USE\" and is left out");
    }

    @Test
    void twoSpellingsOfOneSkillAreTold() throws IOException {
        edit(workbook -> {
            cell(workbook, place(workbook, "Competencies", "name", 7)).setCellValue("Pacience");
            cell(workbook, place(workbook, "Competencies", "kind", 7)).setCellValue("BEHAVIOURAL");
        });
        assertThat(imported("edited", home.resolve("edited.xlsx")).competencies())
                .hasSize(6);
        assertThat(said())
                .containsPattern(
                        "Competencies![A-Z]7: \"Pacience\" is spelt almost like \"Patience\" in Competencies![A-Z]6");
    }

    @Test
    void whatIsNoWorkbookIsNamed() throws IOException {
        Path text = Files.writeString(home.resolve("text.xlsx"), "no workbook");
        assertThat(importInto("refused", text)).isEqualTo(2);
        assertThat(said()).contains("text.xlsx is no workbook that can be read: save it as an Excel workbook (.xlsx)");
        assertThat(importInto("refused", home.resolve("none.xlsx"))).isEqualTo(2);
        assertThat(said()).contains("There is no file ").contains("none.xlsx");
    }

    @Test
    void anUnknownFrameworkIsNamedAndAFileIsNotOverwritten() {
        PrintStream printed = new PrintStream(err, true, UTF_8);
        assertThat(ExportCommand.run(
                        List.of(
                                "--framework",
                                "iloo",
                                "--to",
                                home.resolve("x.xlsx").toString()),
                        printed,
                        printed))
                .isEqualTo(2);
        assertThat(said()).contains("There is no framework \"iloo\"; nearest: ilo");
        assertThat(ExportCommand.run(List.of("--framework", "ilo", "--to", template.toString()), printed, printed))
                .isEqualTo(2);
        assertThat(said()).contains("template.xlsx already. Name a new one.");
    }
}
