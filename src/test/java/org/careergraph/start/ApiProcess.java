package org.careergraph.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.careergraph.Product;
import org.careergraph.graph.embedded.JavaProcess;
import org.careergraph.graph.embedded.Neo4jProcess;

/** The whole product in a process of its own, from the class path of the tests, or from one of the jars that the build makes. */
public final class ApiProcess implements AutoCloseable {
    private static final List<String> ENDURING = List.of("-Xmx512m");

    private final Process process;
    private final String root;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ApiProcess(Process process, int port) {
        this.process = process;
        this.root = "http://127.0.0.1:" + port;
    }

    /** For a few questions. Returns when it has said on its console that it is ready. */
    static ApiProcess start(String... settings) throws IOException {
        return start(JavaProcess.BRIEF, settings);
    }

    /** For as long as one likes, with the JVM's own choice of compilers and collectors. */
    static ApiProcess startToEndure(String... settings) throws IOException {
        return start(ENDURING, settings);
    }

    private static ApiProcess start(List<String> options, String... settings) throws IOException {
        int port = Neo4jProcess.freePort();
        return whenReady(JavaProcess.of(options, Product.MAIN, arguments(port, settings)), port);
    }

    /** From one of the jars of the build; for a few questions. */
    public static ApiProcess startJar(Path jar, String... settings) throws IOException {
        int port = Neo4jProcess.freePort();
        return whenReady(JavaProcess.ofJar(JavaProcess.BRIEF, jar, arguments(port, settings)), port);
    }

    private static List<String> arguments(int port, String... settings) {
        List<String> arguments =
                new ArrayList<>(List.of("--server.port=" + port, "--careergraph.limits.clients.per-second=0"));
        arguments.addAll(List.of(settings));
        return arguments;
    }

    private static ApiProcess whenReady(ProcessBuilder command, int port) throws IOException {
        Process process = command.start();
        BufferedReader console = process.inputReader();
        JavaProcess.lineOf(console, line -> line.contains("Career Graph is ready"));
        Thread.ofVirtual().start(() -> console.lines().forEach(unread -> {}));
        return new ApiProcess(process, port);
    }

    public CompletableFuture<HttpResponse<String>> ask(String document) {
        return post("{\"query\":\"" + document + "\"}");
    }

    public HttpResponse<String> get(String path) {
        return client.sendAsync(
                        HttpRequest.newBuilder(URI.create(root + path)).build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<HttpResponse<String>> post(String body) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(root + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** As an operator does, politely. */
    void terminate() {
        process.destroy();
    }

    int exit() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        client.shutdownNow();
        process.destroyForcibly().onExit().join();
    }
}
