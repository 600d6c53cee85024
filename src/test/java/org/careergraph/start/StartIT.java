package org.careergraph.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.Product;
import org.careergraph.graph.embedded.JavaProcess;
import org.careergraph.graph.embedded.Neo4jProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Starts the product as a process of its own, and reads what its console says when it cannot start. */
@Execution(ExecutionMode.CONCURRENT)
class StartIT {

    @TempDir
    Path folder;

    @Test
    void takenPortOfTheApiIsToldInOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ended ended = start(
                    "--server.port=" + taken.getLocalPort(),
                    "--careergraph.data=" + folder,
                    "--careergraph.embedded.bolt-port=0");
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.console())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "Career Graph did not start. Port " + taken.getLocalPort() + ", for the API, is in use");
        }
    }

    @Test
    void readingThatIsClosedToEverybodyIsToldInOneSentence() throws Exception {
        Ended ended = start(
                "--server.port=0",
                "--careergraph.data=" + folder.resolve("data"),
                "--careergraph.embedded.bolt-port=0",
                "--careergraph.access.reading=authenticated");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.console())
                .singleElement()
                .asString()
                .startsWith(
                        "Career Graph did not start. careergraph.access.reading is set to authenticated. Nobody could read");
    }

    @Test
    void anAddressThatIsNoneIsToldInOneSentence() throws Exception {
        Ended ended = start("--server.port=0", "--spring.neo4j.uri=localhost");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.console())
                .singleElement()
                .asString()
                .startsWith("Career Graph did not start. spring.neo4j.uri, localhost, names no Neo4j server");
    }

    @Test
    void aWrongPasswordIsToldInOneSentenceAndNotWaitedFor() throws Exception {
        try (Neo4jProcess database = Neo4jProcess.startWithPassword(folder.resolve("database"))) {
            Ended ended = start(
                    "--server.port=0",
                    "--spring.neo4j.uri=" + database.uri(),
                    "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=not-this-one");
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.console())
                    .singleElement()
                    .asString()
                    .startsWith("Career Graph did not start. The Neo4j server at " + database.uri()
                            + " refuses the user or the password");
        }
    }

    @Test
    void unwritableFolderIsToldInOneSentence() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        Ended ended = start("--server.port=0", "--careergraph.data=" + file, "--careergraph.embedded.bolt-port=0");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.console())
                .singleElement()
                .asString()
                .startsWith("Career Graph did not start. The data folder " + file + " cannot be written to");
    }

    @Test
    void aFirstLoadThatIsKilledEndsInAWholeCatalogueAtTheNextStart() throws Exception {
        String[] arguments = {
            "--server.port=0", "--careergraph.data=" + folder.resolve("data"), "--careergraph.embedded.bolt-port=0"
        };
        Process killed = product(arguments).start();
        try (BufferedReader console = killed.inputReader()) {
            assertThat(console.lines().anyMatch(line -> line.contains("Loading the catalogue")))
                    .isTrue();
            killed.destroyForcibly().waitFor();
        }
        assertThat(untilLoaded(arguments)).contains("36 jobs in 14 families");
    }

    @Test
    void aSeedWithProblemsLeavesTheOldCatalogueServed() throws Exception {
        String[] arguments = {
            "--server.port=0", "--careergraph.data=" + folder.resolve("data"), "--careergraph.embedded.bolt-port=0"
        };
        assertThat(untilLoaded(arguments)).contains("36 jobs");
        String[] withBadSeed = Arrays.copyOf(arguments, arguments.length + 1);
        withBadSeed[arguments.length] = "--careergraph.seed=" + Files.createDirectory(folder.resolve("seed"));
        assertThat(untilLoaded(withBadSeed)).contains("36 jobs", "kept, because the seed has problems");
    }

    /** Starts, reads the line that tells what is served, and stops. */
    private static String untilLoaded(String... arguments) throws Exception {
        Process process = product(arguments).start();
        try (BufferedReader console = process.inputReader()) {
            return console.lines()
                    .filter(line -> line.contains("  Loaded  "))
                    .findFirst()
                    .orElse("never loaded");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void problemsOfASeedAreAllToldAndNothingIsLoaded() throws Exception {
        Path seed = Files.createDirectory(folder.resolve("seed"));
        Ended ended = start(
                "--server.port=0",
                "--careergraph.data=" + folder.resolve("data"),
                "--careergraph.embedded.bolt-port=0",
                "--careergraph.seed=" + seed);
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.console().getFirst()).startsWith("Career Graph did not start. The seed has problems");
        assertThat(ended.console()).hasSize(2).last().asString().startsWith(seed + ": no seed is in this folder");
    }

    @Test
    void aCheckSaysWhatALoadWouldChangeAndOpensNoPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String[] arguments = {
                "--server.port=" + taken.getLocalPort(),
                "--careergraph.data=" + folder.resolve("data"),
                "--careergraph.embedded.bolt-port=0",
                "--careergraph.load=check"
            };
            Ended ended = start(arguments);
            assertThat(ended.exit()).isZero();
            assertThat(ended.console().getFirst()).startsWith("A load would change version");
            assertThat(ended.console()).anyMatch(line -> line.endsWith("+ ilo/finance-assistants/G5"));
        }
    }

    private record Ended(int exit, List<String> console) {}

    private Ended start(String... arguments) throws IOException, InterruptedException {
        Path console = folder.resolve("console");
        Process process = product(arguments).redirectOutput(console.toFile()).start();
        int exit = process.waitFor();
        return new Ended(exit, Files.readAllLines(console, StandardCharsets.UTF_8));
    }

    private static ProcessBuilder product(String... arguments) {
        // how long the database and the catalogue take to answer is a matter of the machine
        Stream<String> patient = Stream.concat(
                Stream.of("--careergraph.limits.catalogue-wait=60s", "--careergraph.limits.transaction-timeout=60s"),
                Stream.of(arguments));
        return JavaProcess.of(JavaProcess.BRIEF, Product.MAIN, patient.toList());
    }
}
