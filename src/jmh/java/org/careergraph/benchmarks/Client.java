package org.careergraph.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running application over HTTP, and its graph over Bolt. */
final class Client implements AutoCloseable {
    private static final String JOB = "finance-assistants/G5";

    static final String HTTP_PROPERTY = "careergraph.benchmark.http";
    static final String BOLT_PROPERTY = "careergraph.benchmark.bolt";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static final String GAP = body("graphql-documents/gap.graphql", Map.of("from", JOB, "to", "finance-officers/NOA"));
    static final String SAVED_JOB = body("graphql-documents/job.graphql", Map.of("id", JOB));
    static final String JOB_IN_SHORT = body("benchmarks/job-in-short.graphql", Map.of("id", JOB));

    private static final String PROJECTION = text("benchmarks/job-in-short.cypher");
    private static final String VERSION = text("cypher/graph/catalogue-version.cypher");

    private final URI graphQl;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Driver driver;

    Client(String graphQl, String bolt) {
        this.graphQl = URI.create(graphQl);
        this.driver = GraphDatabase.driver(bolt, AuthTokens.none());
    }

    static Client ofSystemProperties() {
        return new Client(
                Objects.requireNonNull(System.getProperty(HTTP_PROPERTY)),
                Objects.requireNonNull(System.getProperty(BOLT_PROPERTY)));
    }

    String ask(String body) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(graphQl)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"")) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** What the short question about a job answers, by one statement. */
    Map<String, Object> project() {
        return read(PROJECTION, Map.of("id", JOB)).getFirst().get("job").asMap();
    }

    Record version() {
        return read(VERSION, Map.of()).getFirst();
    }

    private List<Record> read(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.executeRead(
                    transaction -> transaction.run(cypher, parameters).list());
        }
    }

    /** Makes what the application holds look old, so that its next question reads the whole catalogue anew. */
    void touch() {
        try (Session session = driver.session()) {
            session.executeWrite(transaction -> transaction
                    .run("MATCH (c:Catalogue {id: 'catalogue'}) SET c.loadedAt = c.loadedAt + duration({seconds: 1})")
                    .consume());
        }
    }

    /** @throws IllegalStateException if the API and the projection do not answer the same, which would void the ratio */
    void compare() {
        Map<?, ?> data = (Map<?, ?>) Objects.requireNonNull(
                JSON.readValue(ask(JOB_IN_SHORT), Map.class).get("data"));
        String answered = JSON.writeValueAsString(data.get("job"));
        String projected = JSON.writeValueAsString(project());
        if (!answered.equals(projected)) {
            throw new IllegalStateException("not the same reading:\n" + answered + "\n" + projected);
        }
    }

    private static String body(String document, Map<String, Object> variables) {
        return JSON.writeValueAsString(Map.of("query", text(document), "variables", variables));
    }

    private static String text(String resource) {
        try (InputStream stream = Client.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        driver.close();
        http.close();
    }
}
