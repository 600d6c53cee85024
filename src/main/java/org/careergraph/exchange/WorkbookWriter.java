package org.careergraph.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a workbook row by row: a page that explains it, then a sheet for each list of facts. */
final class WorkbookWriter {
    static final String EXPLANATION = "Read me";

    private static final Pattern FILE = Pattern.compile("\\b([a-z-]+)\\.yaml\\b");
    private static final int ROWS_IN_MEMORY = 100;
    private static final int LAST_ROW = 5000;
    private static final int WIDTH = 24 * 256;
    private static final int WIDE = 80 * 256;

    /** What a spreadsheet program accepts as a list of choices. */
    private static final int LONGEST_CHOICES = 255;

    private static final List<String> INTRODUCTION = List.of(
            "Each sheet is a list, each row one thing in it. The first row names the columns, and stays as it is; columns that"
                    + " you do not need may be deleted.",
            "What your documents do not say stays empty: an empty cell means that it is not stated.",
            "An id is made of small letters, digits and hyphens. Where it is empty, it is made of the name. Instead of an id, a"
                    + " column that refers to something may also have its name.",
            "Several values in one cell are separated by semicolons. [] states that there are none.",
            "Columns that begin with \"of\" say to which row of another sheet a row belongs. shared is TRUE for what several"
                    + " frameworks use.",
            "A row with NOT IN USE in one of its cells is left out.");

    private final SXSSFWorkbook workbook;
    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle wrapped;

    private WorkbookWriter(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("yyyy-mm-dd"));
        this.wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
    }

    static void write(Map<Sheet, List<List<@Nullable Object>>> tables, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true)) {
            WorkbookWriter writer = new WorkbookWriter(workbook);
            writer.explain(tables.keySet());
            tables.forEach(writer::sheet);
            workbook.write(out);
        }
    }

    private void explain(Iterable<Sheet> sheets) {
        SXSSFSheet page = workbook.createSheet(EXPLANATION);
        page.setColumnWidth(0, WIDTH);
        page.setColumnWidth(1, WIDTH);
        page.setColumnWidth(2, WIDE);
        int number = 0;
        for (String sentence : INTRODUCTION) {
            page.createRow(number++).createCell(0).setCellValue(sentence);
        }
        number++;
        row(page, number++, List.of("Sheet", "Column", "What it is", "Needed", "Values"), bold);
        for (Sheet sheet : sheets) {
            row(page, number++, List.of(sheet.name(), "", sheet.description(), "", ""), bold);
            for (Column column : sheet.columns()) {
                row(
                        page,
                        number++,
                        List.of(
                                "",
                                column.name(),
                                withoutFiles(column.description()),
                                column.needed() ? "yes" : "",
                                values(column)),
                        wrapped);
            }
        }
    }

    /** Names the sheets that somebody sees instead of the files that the schemas speak of. */
    private static String withoutFiles(String description) {
        return FILE.matcher(description)
                .replaceAll(file -> SheetsOfSchemas.all().stream()
                        .filter(sheet -> sheet.file().equals(file.group(1)))
                        .findFirst()
                        .map(sheet -> "the sheet " + sheet.name())
                        .orElse(file.group()));
    }

    private static String values(Column column) {
        String kind = switch (column.kind()) {
            case TEXT -> column.allowed().isEmpty() ? "text" : String.join(", ", column.allowed());
            case REFERENCE -> "the id or the name of something";
            case WHOLE -> "a whole number";
            case TRUTH -> "TRUE or FALSE";
            case DATE -> "a date";
        };
        return column.list() ? "any number of: " + kind : kind;
    }

    private static void row(SXSSFSheet page, int number, List<String> texts, CellStyle style) {
        SXSSFRow row = page.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
        }
    }

    private void sheet(Sheet sheet, List<List<@Nullable Object>> rows) {
        SXSSFSheet page = workbook.createSheet(sheet.name());
        List<String> titles = sheet.titles();
        row(page, 0, titles, bold);
        page.createFreezePane(0, 1);
        for (int i = 0; i < titles.size(); i++) {
            page.setColumnWidth(i, WIDTH);
        }
        int before = titles.size() - sheet.columns().size();
        for (int i = 0; i < sheet.columns().size(); i++) {
            choices(page, before + i, sheet.columns().get(i));
        }
        int number = 1;
        for (List<@Nullable Object> values : rows) {
            SXSSFRow row = page.createRow(number++);
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                if (value != null) {
                    set(row.createCell(i), value);
                }
            }
        }
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case Boolean truth -> cell.setCellValue(truth);
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> {
                cell.setCellValue(value.toString());
                if (value.toString().indexOf('\n') >= 0) {
                    cell.setCellStyle(wrapped);
                }
            }
        }
    }

    /** A drop-down with the values that a cell may have, where they are few enough for one. */
    private static void choices(SXSSFSheet page, int column, Column of) {
        String[] allowed = of.kind() == Column.Kind.TRUTH
                ? new String[] {"TRUE", "FALSE"}
                : of.allowed().toArray(String[]::new);
        if (of.list() || allowed.length == 0 || String.join(",", allowed).length() > LONGEST_CHOICES) {
            return;
        }
        DataValidationHelper helper = page.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(allowed), new CellRangeAddressList(1, LAST_ROW, column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox(of.name(), "Choose one of the values in the list, or leave the cell empty.");
        page.addValidationData(validation);
    }
}
