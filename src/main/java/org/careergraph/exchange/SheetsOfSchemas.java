package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careergraph.exchange.Column.Kind;
import org.careergraph.seed.SeedReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sheets of a workbook, derived from the JSON Schemas of the facts, so that what a file may say and what a sheet may say is declared
 * once: each list becomes a sheet, each entry of its items a column.
 */
final class SheetsOfSchemas {
    static final String FRAMEWORK = "framework";
    static final String FAMILY = "family";

    private static final String REF = "$ref";
    private static final String COMMON = "common.schema.json";

    private static final List<Sheet> ALL = new SheetsOfSchemas().derive();

    private final List<Sheet> sheets = new ArrayList<>();

    private SheetsOfSchemas() {}

    /** In the order in which somebody would fill them in. */
    static List<Sheet> all() {
        return ALL;
    }

    private List<Sheet> derive() {
        one(FRAMEWORK, "Framework");
        List<String> files = SeedReader.fileNames().stream()
                .map(file -> file.substring(0, file.lastIndexOf('.')))
                .toList();
        files.forEach(this::lists);
        one(FAMILY, "Families");
        return List.copyOf(sheets);
    }

    /** A file that is one item. */
    private void one(String file, String name) {
        items(name, file, List.of(), false, List.of(), resolve(SeedReader.schema(file), file));
    }

    /** A file of lists. */
    private void lists(String file) {
        JsonNode root = SeedReader.schema(file);
        root.get("properties").properties().forEach(list -> {
            JsonNode schema = resolve(list.getValue(), file);
            items(title(schema), file, List.of(list.getKey()), true, List.of(), resolve(schema.get("items"), file));
        });
    }

    private void items(
            String name, String file, List<String> lists, boolean shareable, List<String> owners, JsonNode item) {
        List<Column> columns = new ArrayList<>();
        columns(item, file, List.of(), true, columns);
        List<String> emptyLists = new ArrayList<>();
        for (JsonNode required : item.path("required")) {
            if (isList(resolve(item.get("properties").get(required.asString()), file))) {
                emptyLists.add(required.asString());
            }
        }
        sheets.add(new Sheet(
                name,
                file,
                lists,
                shareable,
                owners,
                List.copyOf(columns),
                List.copyOf(emptyLists),
                description(item)));
        List<String> inside = new ArrayList<>(owners);
        inside.add("of " + title(item).toLowerCase(Locale.ROOT));
        item.get("properties").properties().forEach(entry -> {
            JsonNode schema = resolve(entry.getValue(), file);
            JsonNode items = isList(schema) ? resolve(schema.get("items"), file) : schema;
            if (isList(schema) && isObject(items)) {
                List<String> below = new ArrayList<>(lists);
                below.add(entry.getKey());
                items(freeName(title(schema), name), file, below, shareable, inside, items);
            }
        });
    }

    /** The same list can stand in several places, such as the duties of jobs and those of their variants. */
    private String freeName(String name, String owner) {
        return sheets.stream().noneMatch(sheet -> sheet.name().equals(name))
                ? name
                : owner + " " + name.toLowerCase(Locale.ROOT);
    }

    private void columns(JsonNode item, String file, List<String> path, boolean needed, List<Column> columns) {
        item.get("properties").properties().forEach(entry -> {
            JsonNode schema = resolve(entry.getValue(), file);
            List<String> below = new ArrayList<>(path);
            below.add(entry.getKey());
            boolean required = needed && isRequired(item, entry.getKey());
            if (isObject(schema)) {
                columns(schema, file, below, required, columns);
            } else if (!isList(schema)) {
                columns.add(column(schema, below, false, required, description(schema)));
            } else if (!isObject(resolve(schema.get("items"), file))) {
                JsonNode value = resolve(schema.get("items"), file);
                columns.add(column(value, below, true, required && schema.has("minItems"), description(schema)));
            }
        });
    }

    private static Column column(JsonNode value, List<String> path, boolean list, boolean needed, String description) {
        List<String> allowed = new ArrayList<>();
        for (JsonNode one : value.path("enum")) {
            if (one.isString()) {
                allowed.add(one.asString());
            }
        }
        return new Column(String.join(".", path), path, kind(value), list, needed, List.copyOf(allowed), description);
    }

    private static Kind kind(JsonNode value) {
        String origin = value.path(REF).asString("");
        return origin.endsWith("/date")
                ? Kind.DATE
                : origin.toLowerCase(Locale.ROOT).endsWith("reference")
                        ? Kind.REFERENCE
                        : switch (value.path("type").asString("")) {
                            case "integer" -> Kind.WHOLE;
                            case "boolean" -> Kind.TRUTH;
                            default -> Kind.TEXT;
                        };
    }

    private static boolean isRequired(JsonNode item, String name) {
        for (JsonNode required : item.path("required")) {
            if (required.asString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(JsonNode schema) {
        return schema.has("properties");
    }

    private static boolean isList(JsonNode schema) {
        return schema.has("items");
    }

    private static String title(JsonNode schema) {
        return schema.path("title").asString("");
    }

    private static String description(JsonNode schema) {
        return schema.path("description").asString("");
    }

    /** The schema with what it refers to; the reference stays, because it names what the value is. */
    private JsonNode resolve(JsonNode schema, String file) {
        String reference = schema.path(REF).asString("");
        if (reference.isEmpty()) {
            return schema;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        JsonNode home = reference.startsWith(COMMON) ? SeedReader.schema("common") : SeedReader.schema(file);
        ObjectNode whole = (ObjectNode) home.get("$defs").get(name).deepCopy();
        schema.properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
        return whole;
    }
}
