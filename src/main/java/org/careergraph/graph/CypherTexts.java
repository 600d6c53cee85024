package org.careergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Cypher statements of this package, each read from the file with its name. A missing file stops the start. */
final class CypherTexts {

    /**
     * A statement that creates a constraint or an index.
     *
     * @param name of the constraint or index
     * @param labels of its nodes
     * @param properties of the nodes that it covers
     */
    record SchemaStatement(String name, Set<String> labels, Set<String> properties, String text) {
        boolean isConstraint() {
            return text.contains("CREATE CONSTRAINT ");
        }
    }

    private static final Pattern SCHEMA =
            Pattern.compile("CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (?<name>\\w+) IF NOT EXISTS"
                    + "\\s+FOR \\(node:(?<labels>[\\w|]+)\\)\\s+(?<properties>(?:ON|REQUIRE)[^{]*)");

    private static final Pattern PROPERTY = Pattern.compile("\\bnode\\.(\\w+)");

    final String catalogueVersion = text("catalogue-version");
    final String wholeCatalogue = text("whole-catalogue");
    final String lockCatalogue = text("lock-catalogue");
    final String publishVersion = text("publish-version");
    final String createNodes = text("create-nodes");
    final String changeNodes = text("change-nodes");
    final String removeNodes = text("remove-nodes");
    final String createRelationships = text("create-relationships");
    final String changeRelationships = text("change-relationships");
    final String removeRelationships = text("remove-relationships");
    final String indexes = text("indexes");
    final String dropIndex = text("drop-index");
    final String dropConstraint = text("drop-constraint");
    final String awaitIndexes = text("await-indexes");
    final String search = text("search");
    final List<SchemaStatement> schema = Stream.of(
                    text("constraints-and-indexes").split(";"))
            .filter(statement -> !statement.isBlank())
            .map(CypherTexts::schemaStatement)
            .toList();

    private static String text(String question) {
        String file = "/cypher/graph/" + question + ".cypher";
        try (InputStream stream = CypherTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("this build lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private static SchemaStatement schemaStatement(String statement) {
        Matcher parts = SCHEMA.matcher(statement);
        if (!parts.find()) {
            throw new IllegalStateException("makes neither a named constraint nor a named index: " + statement);
        }
        return new SchemaStatement(
                parts.group("name"),
                Set.of(parts.group("labels").split("\\|")),
                PROPERTY.matcher(parts.group("properties"))
                        .results()
                        .map(property -> property.group(1))
                        .collect(Collectors.toSet()),
                statement.strip());
    }
}
