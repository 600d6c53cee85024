package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the product as a process of its own, and reads what its console says when it cannot start. */
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
    void unwritableFolderIsToldInOneSentence() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        Ended ended = start("--server.port=0", "--careergraph.data=" + file, "--careergraph.embedded.bolt-port=0");
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.console())
                .singleElement()
                .asString()
                .startsWith("Career Graph did not start. The data folder " + file + " cannot be written to");
    }

    private record Ended(int exit, List<String> console) {}

    private Ended start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CareerGraphApplication.class.getName()));
        command.addAll(List.of(arguments));
        Path console = folder.resolve("console");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        int exit = process.waitFor();
        return new Ended(exit, Files.readAllLines(console, StandardCharsets.UTF_8));
    }
}
