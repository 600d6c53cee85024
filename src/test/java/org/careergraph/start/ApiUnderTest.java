package org.careergraph.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.Product;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product in this process, started as {@code main} does, and asked over HTTP. */
final class ApiUnderTest implements AutoCloseable {
    static final String QUESTION = "{ jobFamilies { id name } }";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;
    private final String root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ApiUnderTest(ConfigurableApplicationContext context) {
        this.context = context;
        this.root = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Without a limit on how often one client may ask, as the tests are one. */
    static ApiUnderTest start(URI database, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.neo4j.uri=" + database, "--server.port=0", "--careergraph.limits.clients.per-second=0"));
        arguments.addAll(List.of(settings));
        return new ApiUnderTest(new SpringApplication(Product.MAIN).run(arguments.toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** @param nanos from sending to the answer */
    record Answer(int status, String body, HttpResponse<String> response, long nanos) {
        boolean isGood() {
            return status == 200 && body.startsWith("{\"data\":");
        }

        Duration time() {
            return Duration.ofNanos(nanos);
        }
    }

    Answer ask() {
        return ask(QUESTION);
    }

    Answer ask(String document) {
        return sent(question(document));
    }

    /** @param token of who asks */
    Answer ask(String document, String token) {
        return sent(question(document).header("Authorization", "Bearer " + token));
    }

    private HttpRequest.Builder question(String document) {
        return HttpRequest.newBuilder(URI.create(root + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}"));
    }

    Answer get(String path) {
        return sent(HttpRequest.newBuilder(URI.create(root + path)));
    }

    private Answer sent(HttpRequest.Builder request) {
        try {
            long start = System.nanoTime();
            HttpResponse<String> response =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response, System.nanoTime() - start);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    Answer readiness() {
        return get("/actuator/health/readiness");
    }

    Answer liveness() {
        return get("/actuator/health/liveness");
    }

    @Override
    public void close() {
        client.shutdownNow();
        context.close();
    }
}
