package org.careergraph.exchange;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param line the line of the file in which it begins
 * @param number its number in a spreadsheet, where the column names are row 1
 * @param cells by the names of their columns
 */
record Row(String file, long line, long number, Map<String, String> cells) {

    /** The cell as it is in the file. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell as one line. */
    String text(String column) {
        return Text.line(raw(column));
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(cell -> Text.line(cell).isEmpty());
    }

    /** Where it stands: {@code roles.csv:14, column "Skill Name"}. */
    String at(String column) {
        return "%s:%d%s, column \"%s\""
                .formatted(file, line, number == line ? "" : " (row %d)".formatted(number), column);
    }
}
