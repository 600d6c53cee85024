package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/** The analysts' queries, each with the answer that was read against the source. */
@Tag("server")
@WithProduct
class CookbookIT {
    private static final Path QUERIES = Path.of("src/main/resources/cypher/cookbook");
    private static final Path ANSWERS = Path.of("src/test/resources/org/careergraph/cookbook");
    private static final Path NEW = Path.of("target/cookbook");

    @Autowired
    private Driver driver;

    @Autowired
    private CareerMaps maps;

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void answersWhatWasRead(String name) throws IOException {
        maps.current();
        String query = Files.readString(QUERIES.resolve(name + ".cypher"));
        assertThat(query).as("the question stands first").startsWith("// ").contains("?\n");
        String answer = answer(driver, name);
        Files.createDirectories(NEW);
        Files.writeString(NEW.resolve(name + ".txt"), answer);
        assertThat(accepted(name))
                .as("%s has not been read yet: read it, then copy it", NEW.resolve(name + ".txt"))
                .exists();
        assertThat(answer)
                .as("%s differs from the accepted answer", NEW.resolve(name + ".txt"))
                .isEqualTo(Files.readString(accepted(name)));
    }

    static Path accepted(String name) {
        return ANSWERS.resolve(name + ".txt");
    }

    static String answer(Driver driver, String name) throws IOException {
        return driver.executableQuery(Files.readString(QUERIES.resolve(name + ".cypher"))).execute().records().stream()
                .map(CookbookIT::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Record record) {
        return record.values().stream().map(CookbookIT::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Value value) {
        return value.isNull() ? "-" : value.asObject().toString();
    }

    @Test
    void thePageForAnalystsShowsQueriesAsTheyAre() throws IOException {
        String page = Files.readString(Path.of("src/docs/cypher.md"));
        long shown = names().stream()
                .filter(name -> page.contains("```cypher\n" + read(QUERIES.resolve(name + ".cypher")) + "```"))
                .count();
        assertThat(shown).isGreaterThanOrEqualTo(5);
        assertThat(names()).allMatch(name -> page.contains("`" + name + "`"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
