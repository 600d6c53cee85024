package org.careergraph.exchange;

import java.util.Map;

/**
 * A row of a sheet of a workbook.
 *
 * @param page the name of the sheet as the workbook has it
 * @param columns their places by their names
 * @param cells by their columns
 */
record SheetRow(Sheet sheet, String page, int number, Map<String, Integer> columns, Map<Integer, String> cells) {

    /** The cell as it is; empty if there is no such column. */
    String raw(String column) {
        Integer place = columns.get(column);
        return place == null ? "" : cells.getOrDefault(place, "");
    }

    /** The cell as one line. */
    String text(String column) {
        return Text.line(raw(column));
    }

    /** Where it stands: {@code Jobs!D14}. */
    String at(String column) {
        return Sheet.reference(page, number, columns.getOrDefault(column, 0));
    }
}
