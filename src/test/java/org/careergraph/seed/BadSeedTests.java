package org.careergraph.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault a folder: what the reader says of it, word by word, in {@code expected.txt}. */
class BadSeedTests {

    static Stream<String> faults() throws IOException {
        try (Stream<Path> folders = Files.list(Seeds.RESOURCES.resolve("bad"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsToldInPlainWords(String fault, @TempDir Path folder) throws IOException {
        Path seed = Seeds.bad(fault, folder);

        SeedProblems thrown = catchThrowableOfType(SeedProblems.class, () -> SeedReader.read(seed));

        List<String> expected =
                Files.readAllLines(Seeds.RESOURCES.resolve("bad").resolve(fault).resolve("expected.txt"));
        assertThat(thrown).as("%s is a fault", fault).isNotNull();
        assertThat(thrown.getMessage().lines()).containsExactlyElementsOf(expected);
        assertThat(thrown.problems()).hasSameSizeAs(expected).isSorted();
    }
}
