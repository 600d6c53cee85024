package org.careergraph.seed;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.DomainShare;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.LanguageSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTests {

    private static final Path SCHEMAS = Path.of("graph-seed/schema");

    static Stream<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.sorted().toList().stream();
        }
    }

    private static JsonNode read(Path schema) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(schema));
    }

    @Test
    void everyFileOfASeedHasItsSchema() throws IOException {
        assertThat(schemas().map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                SeedFiles.NAMES.stream().map(name -> name.replace(".yaml", ".schema.json")),
                                Stream.of(
                                        "framework.schema.json",
                                        "family.schema.json",
                                        "vacancy.schema.json",
                                        "common.schema.json"))
                        .toList());
    }

    @Test
    void enumsAreThoseOfTheCatalogue() throws IOException {
        Map<String, List<String>> inJava = Stream.of(
                        CompetencyKind.class,
                        DomainShare.class,
                        EducationLevel.class,
                        ExperienceKind.class,
                        Importance.class,
                        LanguageLevel.class,
                        LanguageSet.class)
                .collect(toMap(
                        type -> Character.toLowerCase(type.getSimpleName().charAt(0))
                                + type.getSimpleName().substring(1),
                        type -> Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .toList()));
        Map<String, List<String>> inSchemas = new TreeMap<>();
        for (Path schema : schemas().toList()) {
            walk(read(schema), "", (path, node) -> {
                if (node.has("enum")) {
                    inSchemas.put(
                            path.replace("/$defs/", ""),
                            node.get("enum")
                                    .valueStream()
                                    .map(JsonNode::stringValue)
                                    .toList());
                }
            });
        }
        assertThat(inSchemas).containsExactlyInAnyOrderEntriesOf(inJava);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void schemaIsValidItself(Path schema) throws IOException {
        var metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaschema.validate(read(schema))).isEmpty();
        assertThat(read(schema).path("$schema").stringValue(""))
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everythingIsDescribedBoundedAndClosed(Path schema) throws IOException {
        List<String> faults = new ArrayList<>();
        JsonNode common = read(SCHEMAS.resolve("common.schema.json"));
        walk(read(schema), "", (path, node) -> {
            boolean reference = node.has("$ref");
            JsonNode told = reference && node.get("$ref").stringValue().startsWith("common")
                    ? common.at(node.get("$ref").stringValue().replace("common.schema.json#", ""))
                    : node;
            boolean here = reference && !node.get("$ref").stringValue().startsWith("common");
            if (told.isMissingNode()) {
                faults.add(path + " refers to nothing");
            }
            if (!here && (!told.has("title") || !told.has("description"))) {
                faults.add(path + " has no title or no description");
            }
            if (node.has("properties")
                    && !node.path("additionalProperties")
                            .equals(JsonMapper.shared().readTree("false"))) {
                faults.add(path + " is not closed");
            }
            if (node.path("type").toString().contains("\"string\"") && !node.has("pattern")) {
                faults.add(path + " has no pattern");
            }
            if (node.path("type").toString().contains("\"integer\"") && !(node.has("minimum") && node.has("maximum"))) {
                faults.add(path + " has no bounds");
            }
        });
        assertThat(faults).isEmpty();
    }

    /** Visits every schema within a schema. */
    private static void walk(JsonNode schema, String path, BiConsumer<String, JsonNode> visit) {
        visit.accept(path, schema);
        for (String group : List.of("$defs", "properties")) {
            schema.path(group)
                    .properties()
                    .forEach(entry -> walk(entry.getValue(), path + "/" + group + "/" + entry.getKey(), visit));
        }
        if (schema.has("items")) {
            walk(schema.get("items"), path + "/items", visit);
        }
    }
}
