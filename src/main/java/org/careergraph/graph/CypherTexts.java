package org.careergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Cypher of this room, each text in the file that is named after its question. A missing one stops the start. */
final class CypherTexts {

    /** A statement that makes a constraint or index, and the name of what it makes. */
    record SchemaStatement(String name, String text) {}

    private static final Pattern SCHEMA_NAME =
            Pattern.compile("CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\\w+) IF NOT EXISTS");

    final String catalogueVersion = text("catalogue-version");
    final String allNodes = text("all-nodes");
    final String allRelationships = text("all-relationships");
    final String lockCatalogue = text("lock-catalogue");
    final String publishVersion = text("publish-version");
    final String createNodes = text("create-nodes");
    final String changeNodes = text("change-nodes");
    final String removeNodes = text("remove-nodes");
    final String createRelationships = text("create-relationships");
    final String changeRelationships = text("change-relationships");
    final String removeRelationships = text("remove-relationships");
    final String namesOfIndexes = text("names-of-indexes");
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
        Matcher name = SCHEMA_NAME.matcher(statement);
        if (!name.find()) {
            throw new IllegalStateException("makes neither a named constraint nor a named index: " + statement);
        }
        return new SchemaStatement(name.group(1), statement.strip());
    }
}
