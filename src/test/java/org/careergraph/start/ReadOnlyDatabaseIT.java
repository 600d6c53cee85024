package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careergraph.Neo4jUnderTest;
import org.careergraph.Tokens;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.graph.embedded.EmbeddedNeo4jUnderTest;
import org.careergraph.path.CatalogueUnavailableException.Reason;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.careergraph.start.ApiUnderTest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A load while the database takes no writes, as below what is to be kept free of its disk. */
class ReadOnlyDatabaseIT {
    private static final Tokens ISSUER = new Tokens();
    private static final String NAME = "{ competency(id: \"drafting\") { name } }";
    private static final String RELOAD = "mutation { reloadCatalogue { loaded changes { changed } } }";

    @TempDir
    static Path seed;

    private static ApiUnderTest api;

    @BeforeAll
    static void startWithAnotherSeedThanWasLoaded() throws IOException {
        assumeThat(Neo4jUnderTest.kind())
                .as("a database whose settings are at hand")
                .isEqualTo("embedded");
        FileSystemUtils.copyRecursively(Path.of("graph-seed"), seed);
        try (ApiUnderTest before = start()) {
            assertThat(before.ask(NAME).body()).contains("\"Drafting\"");
        }
        EmbeddedNeo4jUnderTest.readOnly(Neo4jUnderTest.uri(), true);
        call("Drafting at the start");
        api = start();
    }

    private static ApiUnderTest start() {
        return ApiUnderTest.start(
                Neo4jUnderTest.uri(),
                "--careergraph.seed=" + seed,
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + ISSUER.publicKeyLocation());
    }

    /** What is in the database is what other tests of this JVM begin with. */
    @AfterAll
    static void asItWas() {
        if (api != null) {
            EmbeddedNeo4jUnderTest.readOnly(Neo4jUnderTest.uri(), false);
            Facts facts = SeedReader.readBuiltIn();
            api.bean(CatalogueLoads.class).load(facts, new Moves(new Catalogue(facts)).all());
            api.close();
        }
    }

    @AfterEach
    void takesWrites() {
        EmbeddedNeo4jUnderTest.readOnly(Neo4jUnderTest.uri(), false);
    }

    private static void call(String name) throws IOException {
        Path file = seed.resolve("competencies.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^(  - id: drafting\n    name: ).*$", "$1" + name));
    }

    private static Answer reload() {
        return api.ask(RELOAD, ISSUER.token(Map.of("roles", List.of("career-graph-administrator"))));
    }

    @Test
    void aStartServesTheOldCatalogueAndAReloadIsRefusedUntilItTakesWritesAgain() throws Exception {
        CatalogueStart start = api.bean(CatalogueStart.class);
        assertThat(Objects.requireNonNull(start.waitingFor()).reason()).isEqualTo(Reason.DATABASE_READ_ONLY);
        assertThat(api.bean(StartupReport.class).text(1))
                .startsWith("Career Graph is ready with what was loaded before, and keeps trying to load the seed: "
                        + "The graph database takes no writes at present");
        assertServed("Drafting");
        assertRefused(reload());

        EmbeddedNeo4jUnderTest.readOnly(Neo4jUnderTest.uri(), false);
        await().atMost(Duration.ofSeconds(60)).until(() -> start.waitingFor() == null);
        assertServed("Drafting at the start");

        EmbeddedNeo4jUnderTest.readOnly(Neo4jUnderTest.uri(), true);
        call("Drafting later");
        assertRefused(reload());
        assertServed("Drafting at the start");
        assertThat(api.readiness().status()).isEqualTo(200);

        EmbeddedNeo4jUnderTest.readOnly(Neo4jUnderTest.uri(), false);
        Answer loaded = reload();
        assertThat(loaded.body()).contains("\"loaded\":true", "drafting: ").doesNotContain("errors");
        assertServed("Drafting later");
    }

    private static void assertServed(String name) {
        assertThat(api.ask(NAME).body()).startsWith("{\"data\":{\"competency\":{\"name\":\"" + name + "\"}}");
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.body())
                .contains(
                        "\"code\":\"CATALOGUE_UNAVAILABLE\"",
                        "\"reason\":\"DATABASE_READ_ONLY\"",
                        "takes no writes at present");
        assertThat(answer.status()).isEqualTo(503);
    }
}
