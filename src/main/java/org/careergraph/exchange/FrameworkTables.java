package org.careergraph.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careergraph.exchange.Column.Kind;
import org.jspecify.annotations.Nullable;

/** The rows of the sheets of a workbook, from the files of one framework and from those that all frameworks share. */
final class FrameworkTables {
    static final String FRAMEWORKS = "frameworks/";
    static final String FAMILIES = "families/";
    static final String SUFFIX = ".yaml";

    /** A list that a cell states to be empty, which differs from an empty cell. */
    static final String EMPTY_LIST = "[]";

    static final String SEPARATOR = ";";

    private final Map<Sheet, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();

    private FrameworkTables() {}

    /** The ids of the frameworks that have files. */
    static List<String> frameworks(Map<String, byte[]> files) {
        return List.copyOf(files.keySet().stream()
                .filter(file -> file.startsWith(FRAMEWORKS))
                .map(file -> file.substring(FRAMEWORKS.length(), file.indexOf('/', FRAMEWORKS.length())))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** By their sheets, of which each is there. */
    static Map<Sheet, List<List<@Nullable Object>>> of(Map<String, byte[]> files, String framework) {
        FrameworkTables tables = new FrameworkTables();
        SheetsOfSchemas.all().forEach(sheet -> tables.rows.put(sheet, new ArrayList<>()));
        String home = FRAMEWORKS + framework + "/";
        files.forEach((file, bytes) -> {
            if (file.startsWith(home)) {
                tables.add(file.substring(home.length()), bytes, false);
            } else if (file.indexOf('/') < 0) {
                tables.add(file, bytes, true);
            }
        });
        return tables.rows;
    }

    private void add(String file, byte[] bytes, boolean shared) {
        String stem = file.substring(0, Math.max(0, file.lastIndexOf('.')));
        String sort = file.startsWith(FAMILIES) ? SheetsOfSchemas.FAMILY : stem;
        Map<?, ?> root = YamlText.read(bytes);
        rows.forEach((sheet, all) -> {
            if (sheet.file().equals(sort) && file.endsWith(SUFFIX)) {
                boolean hasRootKey = sheet.owners().size() == sheet.lists().size()
                        && !sheet.lists().isEmpty();
                add(sheet, root, 0, hasRootKey ? List.of(Sheet.key(root)) : List.of(), shared, all);
            }
        });
    }

    private static void add(
            Sheet sheet,
            Map<?, ?> node,
            int depth,
            List<String> owners,
            boolean shared,
            List<List<@Nullable Object>> all) {
        if (depth == sheet.lists().size()) {
            all.add(row(sheet, node, owners, shared));
            return;
        }
        if (node.get(sheet.lists().get(depth)) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> entries) {
                    List<String> below = new ArrayList<>(owners);
                    if (depth + 1 < sheet.lists().size()) {
                        below.add(Sheet.key(entries));
                    }
                    add(sheet, entries, depth + 1, below, shared, all);
                }
            }
        }
    }

    private static List<@Nullable Object> row(Sheet sheet, Map<?, ?> item, List<String> owners, boolean shared) {
        List<@Nullable Object> row = new ArrayList<>();
        if (sheet.shareable()) {
            row.add(shared ? Boolean.TRUE : null);
        }
        row.addAll(owners);
        sheet.columns().forEach(column -> row.add(cell(column, Sheet.at(item, column.path()))));
        return row;
    }

    private static @Nullable Object cell(Column column, @Nullable Object value) {
        if (value instanceof List<?> values) {
            return joined(values.stream().map(String::valueOf).toList());
        }
        if (column.kind() == Kind.DATE && value != null) {
            try {
                return LocalDate.parse(value.toString());
            } catch (DateTimeParseException noDate) {
                return value.toString();
            }
        }
        return value;
    }

    /** Values in one cell; each in a line of its own if one of them has the separator in it. */
    private static String joined(List<String> values) {
        if (values.isEmpty()) {
            return EMPTY_LIST;
        }
        return values.stream().anyMatch(value -> value.contains(SEPARATOR))
                ? String.join("\n", values) + (values.size() == 1 ? "\n" : "")
                : String.join(SEPARATOR + " ", values);
    }
}
