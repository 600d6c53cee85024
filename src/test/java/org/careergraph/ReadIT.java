package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code read} of both jars, as somebody types it. */
class ReadIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "-slim"})
    void aNoticeIsReadWithoutServerAndDatabase(String classifier) throws Exception {
        Path notice = Path.of("src/test/resources/org/careergraph/notice/wipo-event-technician.txt");
        assertThat(read(classifier, notice.toString())).isEqualTo(1);
        assertThat(folder.resolve("out"))
                .content()
                .startsWith("# yaml-language-server: ")
                .contains("competency: interpersonal-tact-and-diplomacy");
        assertThat(Files.readAllLines(folder.resolve("err")))
                .startsWith("Read as: vacancy notice of WIPO")
                .noneMatch(line -> line.contains("WARNING"));
        assertThat(read(classifier, folder.toString())).isEqualTo(2);
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(folder.resolve("err")).hasContent(folder + " is a folder: name one file.");
    }

    private int read(String classifier, String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        System.getProperty("careergraph.test.jar") + classifier + ".jar",
                        "read",
                        file)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
