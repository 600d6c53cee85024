package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook: the items of one list of the facts, one in each row.
 *
 * @param file the name of the files with the list, without its ending
 * @param lists the names of the lists that lead to the items, the last of them theirs; none if a file is one item
 * @param shareable whether an item can be shared by all frameworks instead of belonging to one
 * @param owners what the items lie in, outermost first; each gives a column with a key
 * @param columns those of the items themselves
 * @param emptyLists entries that an item must have, and which are an empty list where nothing is stated
 */
record Sheet(
        String name,
        String file,
        List<String> lists,
        boolean shareable,
        List<String> owners,
        List<Column> columns,
        List<String> emptyLists,
        String description) {

    static final String SHARED = "shared";

    /** The entries that tell items of a list apart, the first that an item has. */
    private static final List<String> KEYS = List.of("id", "code", "step", "grade", "number", "level");

    /** The names of all columns: where an item belongs, then what it is. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        if (shareable) {
            titles.add(SHARED);
        }
        titles.addAll(owners);
        columns.forEach(column -> titles.add(column.name()));
        return titles;
    }

    /** What distinguishes an item from others of its list; empty if it has nothing that does. */
    static String key(Map<?, ?> item) {
        return KEYS.stream()
                .map(item::get)
                .filter(value -> value != null)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    /** The name of the sheet in a reference to one of its cells. */
    String reference(int row, int column) {
        return reference(name, row, column);
    }

    /** @param column counted from 0 */
    static String reference(String sheet, int row, int column) {
        return (sheet.matches("\\w+") ? sheet : "'" + sheet + "'") + "!" + letters(column) + row;
    }

    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** The value at the path; null if there is none. */
    static @Nullable Object at(Object item, List<String> path) {
        Object value = item;
        for (String name : path) {
            value = value instanceof Map<?, ?> entries ? entries.get(name) : null;
        }
        return value;
    }
}
