package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Nearest;
import org.careergraph.source.WorkbookCells.Page;

/** The rows of a workbook that are to be read, sheet by sheet in the order of {@link SheetsOfSchemas}. */
final class SheetRows {
    private static final String NOT_IN_USE = "not in use";
    private static final String ERROR = "ERROR:#";

    private final Findings findings;
    private final List<SheetRow> rows = new ArrayList<>();

    private SheetRows(Findings findings) {
        this.findings = findings;
    }

    static List<SheetRow> of(List<Page> pages, Findings findings) {
        SheetRows all = new SheetRows(findings);
        List<String> names = SheetsOfSchemas.all().stream().map(Sheet::name).toList();
        Map<String, Page> byName = new LinkedHashMap<>();
        for (Page page : pages) {
            String plain = Nearest.plain(page.name());
            if (names.stream().anyMatch(name -> Nearest.plain(name).equals(plain))) {
                byName.put(plain, page);
            } else if (!plain.equals(Nearest.plain(WorkbookWriter.EXPLANATION))) {
                findings.note(
                        "sheet " + Text.shown(page.name()),
                        page.name(),
                        "it is not read, because no list has this name; nearest: "
                                + String.join(", ", Nearest.to(page.name(), names)));
            }
        }
        for (Sheet sheet : SheetsOfSchemas.all()) {
            Page page = byName.get(Nearest.plain(sheet.name()));
            if (page != null) {
                all.read(sheet, page);
            }
        }
        return all.rows;
    }

    private void read(Sheet sheet, Page page) {
        Map<String, Integer> columns = Map.of();
        Map<Map<Integer, String>, Integer> seen = new HashMap<>();
        for (Map.Entry<Integer, TreeMap<Integer, String>> entry : page.cells().entrySet()) {
            int number = entry.getKey();
            Map<Integer, String> cells = entry.getValue();
            Map<Integer, String> lines = cells.entrySet().stream()
                    .filter(cell -> !Text.line(cell.getValue()).isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, cell -> Text.line(cell.getValue())));
            if (lines.isEmpty()) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = columns(sheet, page.name(), number, lines);
                continue;
            }
            SheetRow row = new SheetRow(sheet, page.name(), number, columns, cells);
            if (lines.values().stream().anyMatch(cell -> Nearest.plain(cell).equals(NOT_IN_USE))) {
                note(row, "the row is \"NOT IN USE\" and is left out");
            } else if (seen.containsKey(lines)) {
                note(row, "the row repeats row %d and is read once".formatted(seen.get(lines)));
            } else {
                seen.put(lines, number);
                rows.add(row);
                checkCells(row);
            }
        }
    }

    private void note(SheetRow row, String note) {
        String place = Sheet.reference(row.page(), row.number(), 0);
        findings.note(place, place, note);
    }

    private Map<String, Integer> columns(Sheet sheet, String page, int number, Map<Integer, String> names) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> titles = sheet.titles();
        names.forEach((place, name) -> titles.stream()
                .filter(title -> Nearest.plain(title).equals(Nearest.plain(name)))
                .findFirst()
                .ifPresentOrElse(
                        title -> {
                            if (columns.putIfAbsent(title, place) != null) {
                                findings.problem(
                                        Sheet.reference(page, number, place),
                                        "a second column " + Text.shown(name),
                                        "each column has its own name");
                            }
                        },
                        () -> findings.problem(
                                Sheet.reference(page, number, place),
                                "there is no column " + Text.shown(name),
                                "nearest: " + String.join(", ", Nearest.to(name, titles)))));
        return columns;
    }

    private void checkCells(SheetRow row) {
        row.cells().forEach((place, cell) -> {
            String at = Sheet.reference(row.page(), row.number(), place);
            if (cell.startsWith(ERROR)) {
                findings.problem(
                        at, "the cell shows the error " + Text.shown(cell.substring(ERROR.length() - 1)), null);
            } else if (!row.columns().containsValue(place) && !Text.line(cell).isEmpty()) {
                findings.problem(at, "the cell is in a column without a name", "a name in the first row");
            } else if (!cell.equals(cell.strip()) && !cell.endsWith("\n")) {
                findings.note(at, at, "blanks at the ends of a cell are left out");
            }
        });
    }
}
