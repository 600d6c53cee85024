package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that exchange frameworks, of both jars: each has all the libraries that they need. */
class ExchangeIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "-slim"})
    void aWorkbookIsPrintedImportedAndExported(String classifier) throws Exception {
        Path workbook = folder.resolve("template.xlsx");
        assertThat(run(classifier, workbook, "template")).isZero();
        Path imported = folder.resolve("imported");
        assertThat(run(classifier, folder.resolve("out"), "import", workbook.toString(), "--to", imported.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("Written to " + imported + ".");
        assertThat(run(
                        classifier,
                        folder.resolve("out"),
                        "export",
                        "--framework",
                        "harbour-lights",
                        "--careergraph.seed=" + imported.resolve("seed"),
                        "--to",
                        folder.resolve("exported.xlsx").toString()))
                .isZero();
        assertThat(folder.resolve("exported.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-slim"})
    void tablesAreImported(String classifier) throws Exception {
        Path tables = Path.of("src/test/resources/org/careergraph/exchange/quays");
        assertThat(run(
                        classifier,
                        folder.resolve("out"),
                        "import",
                        "--profile",
                        "govuk-capability-framework",
                        tables.resolve("roles.csv").toString(),
                        tables.resolve("skills.csv").toString(),
                        "--to",
                        folder.resolve("imported").toString()))
                .isZero();
        assertThat(folder.resolve("imported/seed")).isDirectory();
    }

    private int run(String classifier, Path out, String... arguments) throws IOException, InterruptedException {
        List<String> java = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                System.getProperty("careergraph.test.jar") + classifier + ".jar");
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
