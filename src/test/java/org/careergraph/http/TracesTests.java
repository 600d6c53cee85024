package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a collector of traces is sent, once one is named. */
@WithApi
class TracesTests {
    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();
    private static final HttpServer COLLECTOR = collector();

    @LocalServerPort
    private int port;

    private static HttpServer collector() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            server.createContext("/v1/traces", exchange -> {
                // names and values stand in the message as they are
                SENT.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @AfterAll
    static void stop() {
        COLLECTOR.stop(0);
    }

    @DynamicPropertySource
    static void traces(DynamicPropertyRegistry properties) {
        properties.add(
                "management.opentelemetry.tracing.export.otlp.endpoint",
                () -> "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces");
        properties.add("management.opentelemetry.tracing.export.schedule-delay", () -> "100ms");
        properties.add("management.tracing.sampling.probability", () -> "1.0");
        // tests are not traced unless they say so
        properties.add("management.tracing.export.enabled", () -> "true");
    }

    @Test
    void aSpanNamesTheSavedQuestionAndNoValueOfIt() {
        assertThat(Wire.send(
                                port,
                                Request.get(
                                        "/graphql/questions/gap?variables=%7B%22from%22:%22finance-assistants/G5%22,%22to%22:%22finance-officers/NOA%22%7D"))
                        .status())
                .isEqualTo(200);
        assertThat(Wire.send(port, Request.document("query Mine { job(id: \"drivers/G2\") { title } }"))
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(String.join("\n", SENT)).contains("career-graph", "gap", "other"));
        assertThat(String.join("\n", SENT))
                .doesNotContain("finance-assistants", "finance-officers", "drivers/G2", "Mine");
    }
}
