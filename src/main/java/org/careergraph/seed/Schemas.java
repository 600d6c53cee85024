package org.careergraph.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.careergraph.seed.Problems.shown;
import static org.careergraph.seed.Problems.withArticle;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks the structure of seed files with the JSON Schemas that editors use too, and words each violation plainly. The
 * schemas are always those of the product, whatever folder the seed is read from.
 */
final class Schemas {

    /** The base of the references between the schemas. Nothing is fetched from it. */
    private static final String BASE = "https://careergraph.invalid/schema/";

    private static final String COMMON = "common";

    /** The days that spreadsheets count from; the count goes up to the year 2173. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final long LAST_DAY = 100_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Schema> schemas;
    private final Map<String, JsonNode> sources;

    private Schemas(Map<String, String> texts) {
        Map<String, String> known = texts.entrySet().stream()
                .collect(Collectors.toMap(text -> location(text.getKey()), Map.Entry::getValue));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known));
        JsonMapper mapper = JsonMapper.shared();
        sources = texts.entrySet().stream()
                .collect(Collectors.toMap(text -> location(text.getKey()), text -> mapper.readTree(text.getValue())));
        schemas = texts.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> registry.getSchema(SchemaLocation.of(location(name)))));
    }

    private static String location(String name) {
        return BASE + name + ".schema.json";
    }

    private static final class Known {
        private static final Schemas SCHEMAS = load();
    }

    /** Read when they are first asked for, and once. */
    static Schemas get() {
        return Known.SCHEMAS;
    }

    private static Schemas load() {
        Map<String, String> texts = new HashMap<>();
        Stream.concat(
                        SeedFiles.NAMES.stream().map(SeedFiles::kind),
                        Stream.of("framework", SeedFiles.FAMILY, SeedFiles.VACANCY, COMMON))
                .forEach(name -> texts.put(name, text("/graph-seed/schema/" + name + ".schema.json")));
        return new Schemas(texts);
    }

    private static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema of the files of this kind, as it is written. */
    JsonNode source(String kind) {
        return Objects.requireNonNull(sources.get(location(kind)));
    }

    void check(Part root, Problems problems) {
        Schema schema = schemas.get(String.valueOf(SeedFiles.kind(root.file())));
        if (schema == null || root.value() == null) {
            throw new IllegalArgumentException("no schema for " + root.file());
        }
        for (Error error : schema.validate(json(root.value()))) {
            // the check of the meaning reports violated alternatives more briefly than their branches would
            if (!"anyOf".equals(error.getKeyword()) && !isOfABranch(error.getEvaluationPath())) {
                tell(error, part(root, error.getInstanceLocation()), problems);
            }
        }
    }

    /**
     * Whether the path leads through a branch of the keyword {@code anyOf}. A branch has a number; an entry named {@code
     * anyOf} has none.
     */
    private static boolean isOfABranch(NodePath path) {
        return IntStream.range(0, path.getNameCount() - 1)
                .anyMatch(i -> "anyOf".equals(path.getElement(i)) && path.getElement(i + 1) instanceof Integer);
    }

    private static JsonNode json(Yaml value) {
        return switch (value) {
            case Yaml.Text text -> NODES.stringNode(text.value());
            case Yaml.Whole whole -> NODES.numberNode(whole.value());
            case Yaml.Truth truth -> NODES.booleanNode(truth.value());
            case Yaml.Nothing nothing -> NODES.nullNode();
            case Yaml.Items items -> {
                ArrayNode array = NODES.arrayNode();
                items.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Yaml.Entries entries -> {
                ObjectNode object = NODES.objectNode();
                entries.entries().forEach((name, entry) -> object.set(name, json(entry.value())));
                yield object;
            }
        };
    }

    private static Part part(Part root, NodePath path) {
        Part part = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            part = path.getElement(i) instanceof Integer index ? part.at(index) : part.at(path.getName(i));
        }
        return part;
    }

    private void tell(Error error, Part part, Problems problems) {
        JsonNode rule = error.getSchemaNode();
        JsonNode definition = definition(error);
        String right = definition.path("description").stringValue(null);
        switch (error.getKeyword()) {
            case "required" ->
                problems.addStructure(
                        part.at(error.getProperty()),
                        "is missing",
                        description(definition.path("properties").path(error.getProperty())));
            case "dependentRequired" -> tellLackingPartners(rule, part, problems);
            case "additionalProperties" ->
                problems.addStructure(
                        part.nameOf(error.getProperty()),
                        "no entry has this name here",
                        Problems.nearest(
                                error.getProperty(),
                                definition.path("properties").propertyNames()));
            case "enum" -> {
                String value = part.findText();
                String noun = definition.path("title").stringValue("value").toLowerCase(Locale.ROOT);
                List<String> valid =
                        rule.valueStream().map(node -> node.stringValue("")).toList();
                problems.addStructure(
                        part,
                        value == null
                                ? kindOf(part) + " stands where " + withArticle(noun) + " belongs"
                                : "no " + noun + " " + shown(value),
                        Problems.oneOf(valid));
            }
            case "type" -> {
                boolean quotes = expects(rule, "string")
                        && (part.value() instanceof Yaml.Whole || part.value() instanceof Yaml.Truth);
                problems.addStructure(
                        part,
                        kindOf(part) + " stands where " + kinds(rule) + " belongs",
                        quotes ? quoted(part, definition) : null);
            }
            case "minimum", "maximum" -> problems.addStructure(part, part.findNumber() + " is out of range", right);
            case "minItems" -> problems.addStructure(part, "the list is empty", "at least one item");
            case "uniqueItems" -> repeated(part, problems);
            case "maxLength" -> {
                String text = part.findText();
                int length = text == null ? 0 : text.codePointCount(0, text.length());
                problems.addStructure(
                        part, "%d characters are too long a text".formatted(length), "at most " + rule.intValue(0));
            }
            case "pattern" -> {
                String text = part.findText();
                problems.addForm(part, "ill-formed: " + shown(text == null ? "" : text), right);
            }
            default -> problems.addStructure(part, error.getMessage(), right);
        }
    }

    private static String quoted(Part part, JsonNode definition) {
        Long days = part.value() instanceof Yaml.Whole whole ? (Long) whole.value() : null;
        boolean isDay = "Date".equals(definition.path("title").stringValue(""));
        return days != null && isDay && days > 0 && days < LAST_DAY
                ? "\"%s\", which is that day as spreadsheets count days".formatted(FIRST_DAY.plusDays(days))
                : "put it in quotes";
    }

    /** What the schema says of an entry; null if it says nothing. */
    private @Nullable String description(JsonNode property) {
        String own = property.path("description").stringValue(null);
        String reference = property.path("$ref").stringValue("");
        if (own != null || reference.isEmpty()) {
            return own;
        }
        String[] parts = reference.split("#/\\$defs/", 2);
        JsonNode file = sources.get(BASE + parts[0]);
        return file == null
                ? null
                : file.path("$defs").path(parts[1]).path("description").stringValue(null);
    }

    /** The part of a schema with the violated rule, which has a title and a description. */
    private JsonNode definition(Error error) {
        SchemaLocation location = error.getSchemaLocation();
        JsonNode node = sources.get(String.valueOf(location.getAbsoluteIri()));
        NodePath path = location.getFragment();
        for (int i = 0; node != null && i < path.getNameCount() - 1; i++) {
            node = path.getElement(i) instanceof Integer index ? node.path(index) : node.path(path.getName(i));
        }
        return node == null ? NODES.missingNode() : node;
    }

    private static void tellLackingPartners(JsonNode rule, Part part, Problems problems) {
        for (Map.Entry<String, JsonNode> dependency : rule.properties()) {
            if (part.at(dependency.getKey()).value() != null) {
                dependency
                        .getValue()
                        .valueStream()
                        .map(name -> part.at(name.stringValue("")))
                        .filter(partner -> partner.value() == null)
                        .forEach(partner -> problems.addStructure(
                                partner, "is missing beside " + dependency.getKey(), "both or neither"));
            }
        }
    }

    private static void repeated(Part list, Problems problems) {
        List<Part> items = list.items();
        IntStream.range(0, items.size()).forEach(i -> {
            String value = items.get(i).findText();
            if (value != null && items.subList(0, i).stream().anyMatch(earlier -> value.equals(earlier.findText()))) {
                problems.addStructure(items.get(i), shown(value) + " stands twice in this list", null);
            }
        });
    }

    private static boolean expects(JsonNode type, String name) {
        return name.equals(type.stringValue(""))
                || type.valueStream().anyMatch(one -> name.equals(one.stringValue("")));
    }

    private static String kinds(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(one -> kind(one.stringValue(""))).collect(joining(" or "))
                : kind(type.stringValue(""));
    }

    private static String kind(String type) {
        return switch (type) {
            case "object" -> "a group of named entries";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "null" -> "null";
            default -> type;
        };
    }

    private static String kindOf(Part part) {
        return switch (part.value()) {
            case Yaml.Text text -> "the text " + shown(text.value());
            case Yaml.Whole whole -> "the number " + whole.value();
            case Yaml.Truth truth -> "the word " + truth.value();
            case Yaml.Items items -> "a list";
            case Yaml.Entries entries -> "a group of named entries";
            case Yaml.Nothing nothing -> "nothing";
            case null -> "nothing";
        };
    }
}
