package org.careergraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private OptionalInt run(String... arguments) {
        return Commands.run(
                List.of(arguments),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    @Test
    void withoutACommandTheServerStarts() {
        assertThat(run()).isEmpty();
        assertThat(run("--server.port=0", "--careergraph.load=off")).isEmpty();
        assertThat(out.toString(UTF_8) + err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aWordThatIsNoCommandIsRefusedWithTheListOfCommands() {
        assertThat(run("chekc", "graph-seed")).hasValue(2);
        assertThat(err.toString(UTF_8))
                .startsWith("There is no command \"chekc\".")
                .contains("check <folder>")
                .contains("read <file.txt|->");
    }

    @Test
    void aWordBehindSettingsIsNotIgnoredEither() {
        assertThat(run("--server.port=0", "serve")).hasValue(2);
        assertThat(err.toString(UTF_8)).startsWith("There is no command \"serve\".");
    }

    @Test
    void theBuiltInFactsHaveNoProblem() {
        assertThat(run("check", "graph-seed")).hasValue(0);
        assertThat(out.toString(UTF_8)).startsWith("No problem found: 36 jobs in 14 families, 4 vacancies, ");
    }

    @Test
    void everyProblemHasItsFileAndLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("grades.yaml"), "categories: 3\ngrade: 5\n");
        assertThat(run("check", folder.toString())).hasValue(1);
        assertThat(out.toString(UTF_8).lines()).anyMatch(line -> line.startsWith("grades.yaml:1 "));
        assertThat(out.toString(UTF_8).lines().toList().getLast()).matches("\\d+ problems\\.");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertThat(run("check", "no/such/folder")).hasValue(2);
        assertThat(err.toString(UTF_8)).startsWith("There is no folder ").contains("no/such/folder");
        assertThat(run("check")).hasValue(2);
        assertThat(err.toString(UTF_8)).contains("Usage: check <folder>");
    }
}
