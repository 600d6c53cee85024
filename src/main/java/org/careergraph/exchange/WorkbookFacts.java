package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Nearest;
import org.jspecify.annotations.Nullable;

/** The files of a framework that the rows of a workbook describe, and the cell that each entry of a file comes from. */
final class WorkbookFacts {

    /** An item, and the items in its lists by their keys. */
    private static final class Node {
        private final Map<String, Object> entries;
        private final Map<String, Map<String, Node>> inside = new LinkedHashMap<>();

        Node(Map<String, Object> entries) {
            this.entries = entries;
        }

        Map<String, Node> in(String list) {
            return inside.computeIfAbsent(list, unused -> new LinkedHashMap<>());
        }

        /** By its key, or else by its name as people may write it. */
        @Nullable
        Node find(String list, String key) {
            Node exact = in(list).get(key);
            return exact != null
                    ? exact
                    : in(list).entrySet().stream()
                            .filter(one -> Stream.of(one.getKey(), nameOf(one.getValue().entries))
                                    .anyMatch(name -> Nearest.plain(name).equals(Nearest.plain(key))))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(null);
        }

        private static String nameOf(Map<String, Object> item) {
            Object name = item.getOrDefault("name", item.getOrDefault("title", ""));
            return String.valueOf(name);
        }
    }

    /** Stands before the lists of a sheet whose files are items themselves. */
    private static final String FILES = "";

    private final Findings findings;
    private final CellValues values;

    /** The files that are lists, by their names and whether they are shared; those that are items are nodes in one of them. */
    private final Map<String, Node> roots = new LinkedHashMap<>();

    private final Map<Object, SheetRow> rows = new IdentityHashMap<>();
    private final Map<SheetRow, Map<String, Object>> items = new LinkedHashMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private WorkbookFacts(Findings findings) {
        this.findings = findings;
        this.values = new CellValues(findings);
    }

    static WorkbookFacts of(List<SheetRow> rows, Findings findings) {
        WorkbookFacts facts = new WorkbookFacts(findings);
        rows.forEach(facts::add);
        facts.items.forEach(facts::resolveReferences);
        facts.items.forEach(
                (row, item) -> row.sheet().emptyLists().forEach(list -> item.putIfAbsent(list, new ArrayList<>())));
        return facts;
    }

    private void add(SheetRow row) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (Column column : row.sheet().columns()) {
            values.value(row, column).ifPresent(value -> put(item, column.path(), value));
        }
        nameItself(row.sheet(), item);
        items.put(row, item);
        rows.put(item, row);
        remember(row, item);
        place(row, item);
    }

    private static void put(Map<String, Object> item, List<String> path, Object value) {
        if (path.size() == 1) {
            item.put(path.getFirst(), value);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> below = (Map<String, Object>)
                    item.computeIfAbsent(path.getFirst(), unused -> new LinkedHashMap<String, Object>());
            put(below, path.subList(1, path.size()), value);
        }
    }

    /** Makes the id of an item of its name, and the step of a job of its title, where the row states none. */
    private static void nameItself(Sheet sheet, Map<String, Object> item) {
        List<String> names = sheet.columns().stream().map(Column::name).toList();
        for (String name : List.of("name", "title")) {
            if (item.get(name) instanceof String text && !Text.id(text).isEmpty()) {
                if (names.contains("id")) {
                    item.putIfAbsent("id", Text.id(text));
                } else if (names.contains("step") && !item.containsKey("grade")) {
                    item.putIfAbsent("step", Text.id(text));
                }
            }
        }
    }

    private void remember(SheetRow row, Map<String, Object> item) {
        String key = Sheet.key(item);
        keys.add(key);
        if (item.get("id") instanceof String id && item.get("name") instanceof String name) {
            idsByName
                    .computeIfAbsent(Nearest.plain(name), unused -> new LinkedHashSet<>())
                    .add(id);
            noteSimilar(row, name);
        }
    }

    /** Says of a name that it differs in a letter or two from another of its sheet, and is perhaps the same. */
    private void noteSimilar(SheetRow row, String name) {
        Map<String, String> others = new LinkedHashMap<>();
        items.forEach((other, item) -> {
            if (other.sheet() == row.sheet() && other != row && item.get("name") instanceof String one) {
                others.put(one, other.at("name"));
            }
        });
        Nearest.meant(name, others.keySet())
                .ifPresent(other -> findings.note(
                        row.at("name"),
                        row.at("name"),
                        "%s is spelt almost like %s in %s; both are read"
                                .formatted(Text.shown(name), Text.shown(other), others.get(other))));
    }

    private void place(SheetRow row, Map<String, Object> item) {
        Sheet sheet = row.sheet();
        boolean shared = sheet.shareable() && row.text(Sheet.SHARED).equalsIgnoreCase("true");
        Node node = root(sheet, shared);
        List<String> lists = new ArrayList<>(sheet.lists());
        if (!sheet.shareable()) {
            lists.addFirst(FILES);
        }
        for (int i = 0; i < sheet.owners().size(); i++) {
            String column = sheet.owners().get(i);
            String key = row.text(column);
            Node owner = node.find(lists.get(i), key);
            if (owner == null) {
                Set<String> known = node.in(lists.get(i)).keySet();
                findings.problem(
                        row.at(column),
                        key.isEmpty()
                                ? "the cell is empty"
                                : "there is no %s %s".formatted(column.substring("of ".length()), Text.shown(key)),
                        known.isEmpty()
                                ? "a row for it in its own sheet"
                                : "nearest: " + String.join(", ", Nearest.to(key, known)));
                return;
            }
            node = owner;
        }
        String list = lists.getLast();
        node.in(list).putIfAbsent(Sheet.key(item), new Node(item));
        items(node.entries, list).add(item);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> items(Map<String, Object> owner, String list) {
        return (List<Object>) owner.computeIfAbsent(list, unused -> new ArrayList<Object>());
    }

    private Node root(Sheet sheet, boolean shared) {
        return roots.computeIfAbsent(
                (shared ? "shared " : "own ") + sheet.file(), unused -> new Node(new LinkedHashMap<>()));
    }

    /** Replaces names by the ids of what has them. */
    private void resolveReferences(SheetRow row, Map<String, Object> item) {
        for (Column column : row.sheet().columns()) {
            Object value = column.kind() == Column.Kind.REFERENCE ? Sheet.at(item, column.path()) : null;
            if (value instanceof List<?> many) {
                List<Object> resolved = new ArrayList<>();
                many.forEach(one -> resolved.add(resolved(row, column, one.toString())));
                put(item, column.path(), resolved);
            } else if (value != null) {
                put(item, column.path(), resolved(row, column, value.toString()));
            }
        }
    }

    private String resolved(SheetRow row, Column column, String reference) {
        Set<String> ids = idsByName.getOrDefault(Nearest.plain(reference), Set.of());
        if (keys.contains(reference) || ids.size() != 1) {
            return reference;
        }
        String id = ids.iterator().next();
        boolean spelt = items.values().stream().anyMatch(item -> reference.equals(item.get("name")));
        if (!spelt) {
            findings.note(
                    row.at(column.name()),
                    row.at(column.name()),
                    "%s is read as %s, whose name is spelt otherwise".formatted(Text.shown(reference), id));
        }
        return id;
    }

    /** The id of the framework; empty if no row states one. */
    String framework() {
        Object first = trees(SheetsOfSchemas.FRAMEWORK).stream().findFirst().orElse(Map.of());
        return first instanceof Map<?, ?> framework ? Sheet.key(framework) : "";
    }

    int frameworks() {
        return trees(SheetsOfSchemas.FRAMEWORK).size();
    }

    private List<Object> trees(String file) {
        Node root = roots.get("own " + file);
        return root == null ? List.of() : items(root.entries, FILES);
    }

    /** The contents of the files by their names within a seed. */
    Map<String, Object> files() {
        String home = FrameworkTables.FRAMEWORKS + name(framework()) + "/";
        Map<String, Object> files = new LinkedHashMap<>();
        trees(SheetsOfSchemas.FRAMEWORK)
                .forEach(tree -> files.put(home + SheetsOfSchemas.FRAMEWORK + FrameworkTables.SUFFIX, tree));
        roots.forEach((name, root) -> {
            String file = name.substring(name.indexOf(' ') + 1) + FrameworkTables.SUFFIX;
            if (!root.entries.containsKey(FILES)) {
                files.put(name.startsWith("shared ") ? file : home + file, root.entries);
            }
        });
        for (Object tree : trees(SheetsOfSchemas.FAMILY)) {
            String id = tree instanceof Map<?, ?> family ? Sheet.key(family) : "";
            files.putIfAbsent(home + FrameworkTables.FAMILIES + name(id) + FrameworkTables.SUFFIX, tree);
        }
        return files;
    }

    /** The name of a file, which an ill-formed id must not be. */
    private static String name(String id) {
        return Text.id(id).isEmpty() ? "unnamed" : Text.id(id);
    }

    /** The cell of each entry, by its path within its file. */
    Map<String, String> cells(Object tree) {
        Map<String, String> cells = new HashMap<>();
        cells(tree, "", null, "", cells);
        return cells;
    }

    /**
     * @param row that the value comes from, or null
     * @param column the name of its column within the row
     */
    private void cells(Object value, String path, @Nullable SheetRow row, String column, Map<String, String> cells) {
        SheetRow own = rows.getOrDefault(value, row);
        String within = own == row ? column : "";
        if (own != null) {
            cells.put(path, own.columns().containsKey(within) ? own.at(within) : own.at(firstTitle(own)));
        }
        if (own != null && own != row) {
            // also what is not stated, because a problem can be that it is missing
            own.sheet().columns().stream()
                    .map(Column::name)
                    .filter(own.columns()::containsKey)
                    .forEach(name -> cells.put(path.isEmpty() ? name : path + "." + name, own.at(name)));
        }
        switch (value) {
            case Map<?, ?> entries ->
                entries.forEach((name, entry) -> cells(
                        entry,
                        path.isEmpty() ? name.toString() : path + "." + name,
                        own,
                        within.isEmpty() ? name.toString() : within + "." + name,
                        cells));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    cells(list.get(i), path + "[" + i + "]", own, within, cells);
                }
            }
            default -> {}
        }
    }

    private static String firstTitle(SheetRow row) {
        return row.sheet().columns().getFirst().name();
    }
}
