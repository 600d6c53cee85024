package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.api.MapsUnderTest;
import org.careergraph.api.WithApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an operator sees of the questions that are asked: never what was in them. */
@WithApi
@ExtendWith(OutputCaptureExtension.class)
class WatchedTests {
    private static final String SECRET = "my-own-secret-value";

    @LocalServerPort
    private int port;

    @Autowired
    private SavedQuestions saved;

    @Autowired
    private MapsUnderTest maps;

    @BeforeAll
    static void logForMachines() {
        log("logging.structured.format.console=ecs");
    }

    @AfterAll
    static void logForPeople() {
        log();
    }

    /** The log is one for the whole JVM, and is as the first start of Spring after a clean-up sets it up. */
    private static void log(String... settings) {
        LoggingSystem.get(WatchedTests.class.getClassLoader()).cleanUp();
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties(settings)
                .run()
                .close();
    }

    private static final class Nothing {}

    @BeforeEach
    void fail() {
        maps.serve(() -> {
            throw new IllegalStateException("a fault of ours");
        });
    }

    @AfterEach
    void goOn() {
        maps.serveBuiltIn();
    }

    @Test
    void theRequestKeepsTheNameItsCallerGaveIt() throws Exception {
        assertThat(ask("{ __typename }", "portal-7.a_B").headers().firstValue("X-Request-Id"))
                .contains("portal-7.a_B");
    }

    @Test
    void aRequestWithoutANameOrWithABadOneGetsOne() throws Exception {
        for (String given : List.of("", "two words", "x".repeat(65), "<script>", "a;b")) {
            assertThat(ask("{ __typename }", given).headers().firstValue("X-Request-Id"))
                    .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f-]{36}"));
        }
    }

    @Test
    void anInternalErrorIsNamedByItsRequestInTheAnswerAndInTheLog(CapturedOutput console) throws Exception {
        HttpResponse<String> answer = ask("{ job(id: \\\"" + SECRET + "\\\") { title } }", "portal-8");
        assertThat(answer.body())
                .contains("\"code\":\"INTERNAL_ERROR\"", "\"reference\":\"portal-8\"")
                .doesNotContain("a fault of ours");
        assertThat(console.getOut().lines())
                .filteredOn(line -> line.contains("a fault of ours"))
                .singleElement()
                .asString()
                .startsWith("{")
                .contains("\"requestId\":\"portal-8\"", "\"level\":\"ERROR\"");
        assertThat(console.getAll()).doesNotContain(SECRET);
    }

    /** The version is asked for before the question, which can then not be answered at all. */
    @Test
    void soIsOneByAddress(CapturedOutput console) throws Exception {
        HttpResponse<String> answer =
                send(request("/graphql/questions/catalogue").header("X-Request-Id", "portal-9"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains(
                        "{\"errors\":[{\"message\":\"Something went wrong on our side; reference portal-9.\"",
                        "\"code\":\"INTERNAL_ERROR\"",
                        "\"classification\":\"INTERNAL_ERROR\"",
                        "\"reference\":\"portal-9\"")
                .doesNotContain("a fault of ours", "Exception");
        assertThat(console.getOut().lines())
                .filteredOn(line -> line.contains("a fault of ours"))
                .singleElement()
                .asString()
                .contains("\"requestId\":\"portal-9\"", "\"level\":\"ERROR\"");
    }

    @Test
    void questionsAreCountedBySavedNamesOnly() throws Exception {
        ask("query Mine_" + SECRET.replace('-', '_') + " { __typename }", "");
        ask("{ job(id: \\\"" + SECRET + "\\\") { title } }", "");
        get("/graphql/questions/catalogue");
        String metrics = get("/actuator/prometheus").body();
        Set<String> questions = metrics.lines()
                .filter(line -> line.startsWith("graphql_request_seconds_count"))
                .map(line -> line.replaceAll(".*question=\"([^\"]*)\".*", "$1"))
                .collect(Collectors.toSet());
        assertThat(questions).contains("other").isSubsetOf(names());
        assertThat(metrics)
                .contains("graphql_request_seconds_bucket", "careergraph_limits_hit_total", "jvm_memory_used_bytes")
                .doesNotContain(SECRET, SECRET.replace('-', '_'), "graphql_datafetcher");
    }

    private Set<String> names() {
        return Stream.concat(Stream.of("other"), saved.names().stream()).collect(Collectors.toSet());
    }

    private HttpResponse<String> ask(String document, String id) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}"));
        return send(id.isEmpty() ? request : request.header("X-Request-Id", id));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
