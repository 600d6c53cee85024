package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.careergraph.graph.embedded.Neo4jProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was let in gets an answer, also while the product is being stopped. */
@Tag("faults")
class GracefulShutdownIT {

    @TempDir
    Path folder;

    @Test
    void everyQuestionThatWasLetInIsAnswered() throws Exception {
        try (Neo4jProcess database = Neo4jProcess.start(folder);
                ApiProcess api = ApiProcess.start(
                        "--spring.neo4j.uri=" + database.uri(),
                        // as long as this test needs to hold the questions
                        "--careergraph.limits.transaction-timeout=60s",
                        "--careergraph.limits.catalogue-wait=60s",
                        "--careergraph.limits.request.time=60s",
                        "--spring.lifecycle.timeout-per-shutdown-phase=60s")) {
            database.hang();
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 30)
                    .mapToObj(number -> api.ask(ApiUnderTest.QUESTION))
                    .toList();
            await().atMost(Duration.ofSeconds(60)).until(() -> beingAnswered(api) >= 30);
            api.terminate();
            database.goOn();
            assertThat(asked).allSatisfy(answer -> {
                assertThat(answer.join().statusCode()).isEqualTo(200);
                assertThat(answer.join().body()).startsWith("{\"data\":");
            });
            assertThat(api.exit()).isEqualTo(143);
        }
    }

    private static double beingAnswered(ApiProcess api) {
        return api.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.matches("graphql_request_active_seconds_g?count.*"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
