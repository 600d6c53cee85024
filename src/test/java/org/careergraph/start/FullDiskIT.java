package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.careergraph.graph.embedded.Neo4jProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** The disk of the embedded database runs full. Needs the right to mount a small disk of memory, and is skipped without it. */
@Tag("faults")
class FullDiskIT {

    @TempDir
    Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=200m", "career-graph-test", disk.toString()))
                .as("the right to mount a disk of memory")
                .isZero();
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void readsGoOnReadinessSaysSoAndNothingIsLost() throws Exception {
        int port = Neo4jProcess.freePort();
        String[] settings = {"--careergraph.data=" + disk.resolve("data"), "--careergraph.embedded.bolt-port=" + port};
        Path filler = disk.resolve("filler");
        try (ApiProcess api = ApiProcess.start(settings)) {
            assertThat(readiness(api)).doesNotContain("DEGRADED", "DOWN");
            try (Driver driver = driver(port)) {
                note(driver, "written before");
                fill(filler);
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(readiness(api)).contains("DEGRADED", "STORAGE_FULL"));
                // Neo4j, left to itself, would answer nothing any more after a write that fails
                assertThatThrownBy(() -> note(driver, "x".repeat(1_000_000)))
                        .isInstanceOf(Neo4jException.class)
                        .hasMessageContaining("read-only");
                assertThat(api.ask(ApiUnderTest.QUESTION).join().body()).startsWith("{\"data\":");
                assertThat(api.ask("{ search(text: \\\"driver\\\") { totalCount } }")
                                .join()
                                .body())
                        .startsWith("{\"data\":");

                Files.delete(filler);
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(readiness(api)).doesNotContain("DEGRADED", "DOWN"));
                note(driver, "written after");
            }
        }
        try (ApiProcess api = ApiProcess.start(settings);
                Driver driver = driver(port)) {
            assertThat(readiness(api)).doesNotContain("DEGRADED", "DOWN");
            assertThat(api.ask("{ catalogue { counts { jobs } } }").join().body())
                    .contains("\"jobs\":36");
            assertThat(driver.executableQuery("MATCH (note:Note) RETURN note.text AS text ORDER BY text")
                            .execute()
                            .records())
                    .extracting(row -> row.get("text").asString())
                    .containsExactly("written after", "written before");
        }
    }

    private static void note(Driver driver, String text) {
        driver.executableQuery("CREATE (:Note {text: $text})")
                .withParameters(Map.of("text", text))
                .execute();
    }

    private String readiness(ApiProcess api) {
        var answer = api.get("/actuator/health/readiness");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private Driver driver(int port) throws IOException {
        return GraphDatabase.driver(
                URI.create("bolt://127.0.0.1:" + port),
                AuthTokens.basic(
                        "neo4j", Files.readString(disk.resolve("data/password")).strip()));
    }

    private static void fill(Path filler) throws IOException {
        byte[] piece = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            // which is what was wanted
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchCommand) {
            return 1;
        }
    }
}
