package org.careergraph.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.careergraph.source.WorkbookCells.NoWorkbookException;
import org.careergraph.source.WorkbookCells.Page;

/** A table of places and texts in a workbook: its first sheet whose first row names both columns. */
final class PlaceWorkbook {
    static final String ENDING = ".xlsx";

    private PlaceWorkbook() {}

    /** The table as CSV, which {@link PlaceTable} reads. */
    static String csv(byte[] workbook) throws IOException, NoWorkbookException {
        for (Page page : WorkbookCells.read(workbook)) {
            Optional<Map.Entry<Integer, TreeMap<Integer, String>>> first = page.cells().entrySet().stream()
                    .filter(row -> !row.getValue().isEmpty())
                    .findFirst();
            int place =
                    first.map(row -> column(row.getValue(), PlaceTable.PLACE)).orElse(-1);
            int text = first.map(row -> column(row.getValue(), PlaceTable.TEXT)).orElse(-1);
            if (place >= 0 && text >= 0) {
                return csv(page, place, text);
            }
        }
        throw new NoWorkbookException("has no sheet whose first row names the columns %s and %s"
                .formatted(PlaceTable.PLACE, PlaceTable.TEXT));
    }

    /** -1 if there is none. */
    private static int column(Map<Integer, String> row, String name) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue().strip().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static String csv(Page page, int place, int text) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter table = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            for (Map<Integer, String> row : page.cells().values()) {
                table.printRecord(row.getOrDefault(place, ""), row.getOrDefault(text, ""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return csv.toString();
    }
}
