package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.Tokens;
import org.careergraph.WithProduct;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An administrator corrects the operator's seed and has it read again, while the API is being used. */
@Tag("server")
@WithProduct
class ReloadIT {
    private static final Tokens ISSUER = new Tokens();
    private static final Path SEED = folder();
    private static final String COMPETENCIES = "competencies.yaml";
    private static final JsonMapper JSON = JsonMapper.shared();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("careergraph.seed", SEED::toString);
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", ISSUER::publicKeyLocation);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private CatalogueLoads loads;

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("seed");
            FileSystemUtils.copyRecursively(Path.of("graph-seed"), folder);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What is in the database is what other tests of this JVM begin with. */
    @AfterEach
    void asItWas() {
        Facts facts = SeedReader.readBuiltIn();
        loads.load(facts, new Moves(new Catalogue(facts)).all());
    }

    @BeforeEach
    void seedAsItIs() throws IOException {
        Files.writeString(SEED.resolve(COMPETENCIES), Files.readString(Path.of("graph-seed", COMPETENCIES)));
    }

    private void edit(String file, String old, String changed) throws IOException {
        String text = Files.readString(SEED.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(SEED.resolve(file), text.replaceFirst(Pattern.quote(old), changed));
    }

    private JsonNode reloaded(boolean dryRun) throws IOException, InterruptedException {
        String document =
                "mutation($dryRun: Boolean!) { reloadCatalogue(dryRun: $dryRun) { loaded previousVersion version"
                        + " changes { of added changed removed } problems { file line wrong } } }";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Bearer " + ISSUER.token(Map.of("roles", List.of("career-graph-administrator"))))
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", Map.of("dryRun", dryRun)))))
                .build();
        JsonNode answer = JSON.readTree(send(request).body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.at("/data/reloadCatalogue");
    }

    private HttpResponse<String> page(String after) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                        + "/graphql?query=%7Bcompetencies(first:2" + after
                        + ")%7Bnodes%7Bid%20name%7DpageInfo%7BendCursor%7D%7D%7D"))
                .build());
    }

    private HttpResponse<String> saved() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql/questions/catalogue"))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aCorrectionIsToldThenMadeAndCursorsStayValid() throws Exception {
        String tag = saved().headers().firstValue("ETag").orElseThrow();
        String cursor = JSON.readTree(page("").body())
                .at("/data/competencies/pageInfo/endCursor")
                .asString();
        String behind = page(",after:%22" + cursor + "%22").body();
        edit(COMPETENCIES, "name: Drafting", "name: Drafting of texts");

        JsonNode told = reloaded(true);
        assertThat(told.path("loaded").asBoolean()).isFalse();
        assertThat(told.path("changes").toString()).contains("\"changed\":[\"drafting: ");
        assertThat(saved().headers().firstValue("ETag")).contains(tag);

        JsonNode made = reloaded(false);
        assertThat(made.path("loaded").asBoolean()).isTrue();
        assertThat(made.path("version")).isEqualTo(told.path("version")).isNotEqualTo(made.path("previousVersion"));
        assertThat(saved().headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
        assertThat(page(",after:%22" + cursor + "%22").body()).isEqualTo(behind);
        assertThat(reloaded(false).path("changes").size()).isZero();
    }

    @Test
    void aBadSeedChangesNothingAndSaysWhereItIsBad() throws Exception {
        String before = saved().body();
        edit(COMPETENCIES, "kind: BEHAVIOURAL", "kind: BEHAVIORAL");
        JsonNode refused = reloaded(false);
        assertThat(refused.path("loaded").asBoolean()).isFalse();
        JsonNode problem = refused.path("problems").path(0);
        assertThat(problem.path("file").asString()).isEqualTo(COMPETENCIES);
        assertThat(problem.path("line").asInt()).isPositive();
        assertThat(problem.path("wrong").asString()).contains("BEHAVIORAL");
        assertThat(saved().body()).isEqualTo(before);
    }

    /** Each line ten times the one before: ten billion entries, were they unfolded. */
    @Test
    void aYamlBombIsRefused() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int level = 1; level <= 10; level++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(
                            level,
                            level,
                            String.join(
                                    ",",
                                    Stream.generate(aliasOf(level)).limit(10).toList())));
        }
        Files.writeString(SEED.resolve(COMPETENCIES), bomb);
        JsonNode refused = reloaded(false);
        assertThat(refused.path("loaded").asBoolean()).isFalse();
        assertThat(refused.path("problems").toString()).contains(COMPETENCIES, "\"line\":2");
    }

    private static Supplier<String> aliasOf(int level) {
        return () -> "*a" + (level - 1);
    }

    @Test
    void severalAtOnceMakeOneCatalogue() throws Exception {
        edit(COMPETENCIES, "name: Drafting", "name: Drafting of all kinds");
        List<CompletableFuture<JsonNode>> reloads = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return reloaded(false);
                            } catch (IOException | InterruptedException broken) {
                                throw new IllegalStateException(broken);
                            }
                        },
                        Thread::startVirtualThread))
                .toList();
        List<JsonNode> made = reloads.stream().map(CompletableFuture::join).toList();
        assertThat(made)
                .allSatisfy(one -> assertThat(one.path("loaded").asBoolean()).isTrue());
        assertThat(made.stream().map(one -> one.path("version").asString()).distinct())
                .hasSize(1);
        assertThat(made.stream().filter(one -> one.path("changes").size() > 0)).hasSize(1);
    }
}
