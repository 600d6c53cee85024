package org.careergraph.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * A Neo4j server in a process of its own, which a test can kill, stop and start again: what happens to a process happens to it.
 * It is the embedded engine, started from the class path of the tests, and needs no container.
 */
public final class Neo4jProcess implements AutoCloseable {
    private static final String READY = "Neo4j is ready";

    private final Path folder;
    private final int port;
    private final boolean authentication;
    private volatile Process process;

    private Neo4jProcess(Path folder, int port, boolean authentication) throws IOException {
        this.folder = folder;
        this.port = port;
        this.authentication = authentication;
        this.process = launched();
    }

    /** On any free port; without a password. */
    public static Neo4jProcess start(Path folder) throws IOException {
        return new Neo4jProcess(folder, freePort(), false).whenReady();
    }

    public static Neo4jProcess startWithPassword(Path folder) throws IOException {
        return new Neo4jProcess(folder, freePort(), true).whenReady();
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** The process itself: it ends with the one that started it. */
    public static void main(String[] arguments) throws IOException {
        EmbeddedNeo4j.start(new EmbeddedNeo4jProperties(
                Path.of(arguments[0]),
                new EmbeddedNeo4jProperties.Engine(
                        Integer.parseInt(arguments[1]),
                        DataSize.ofMegabytes(16),
                        DataSize.ofMegabytes(128),
                        Duration.ofSeconds(30),
                        EmbeddedNeo4jUnderTest.DISK,
                        Boolean.parseBoolean(arguments[2]))));
        System.out.println(READY);
        while (System.in.read() >= 0) {
            // until its parent is gone
        }
        Runtime.getRuntime().halt(0);
    }

    private Process launched() throws IOException {
        return JavaProcess.of(
                        JavaProcess.BRIEF,
                        Neo4jProcess.class,
                        List.of(folder.toString(), Integer.toString(port), Boolean.toString(authentication)))
                .start();
    }

    private Neo4jProcess whenReady() throws IOException {
        JavaProcess.lineOf(process.inputReader(), READY::equals);
        return this;
    }

    public URI uri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As by kill -9. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts it on the same data, at the same address; returns when it answers. */
    public void startAgain() throws IOException {
        process = launched();
        whenReady();
    }

    /** It stays, with its connections, and does nothing. */
    public void hang() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void goOn() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        kill();
    }
}
