package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * Which suite an integration test belongs to. {@code mvn verify} runs those of {@code server} and those without a tag on the
 * embedded engine, {@code mvn verify -Pcontainer} those of {@code server} once more on a server in a container.
 */
class SuitesTests {
    private static final Path TESTS = Path.of("src/test/java");

    private static final Set<String> TAGS = Set.of("server", "faults", "soak");

    /** Why the kind of server cannot change the result of a test. */
    private static final Map<String, String> INDEPENDENT = Map.of(
            "org.careergraph.ExchangeIT", "runs commands that use no database",
            "org.careergraph.JarsIT", "starts the packaged jars with databases of its own",
            "org.careergraph.ReadIT", "runs a command that uses no database",
            "org.careergraph.explorer.ExplorerIT", "tests pages, which see only the answers of the API",
            "org.careergraph.explorer.SeveralFrameworksIT", "tests pages over a catalogue in memory",
            "org.careergraph.graph.embedded.EmbeddedNeo4jIT", "tests the embedded engine",
            "org.careergraph.start.ReadOnlyDatabaseIT", "makes the embedded engine read-only from inside",
            "org.careergraph.start.StartIT", "starts the product with databases of its own");

    static List<String> integrationTests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString())
                    .filter(file -> file.endsWith("IT.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("integrationTests")
    void everyIntegrationTestHasOneSuiteOrAReasonToHaveNone(String name) throws ClassNotFoundException {
        Set<String> tags = tagsOf(name);
        assertThat(tags).isSubsetOf(TAGS).hasSize(INDEPENDENT.containsKey(name) ? 0 : 1);
    }

    /** Not initialized: one of them would start a browser. */
    private static Set<String> tagsOf(String name) throws ClassNotFoundException {
        return MergedAnnotations.from(Class.forName(name, false, SuitesTests.class.getClassLoader())).stream(Tag.class)
                .map(tag -> tag.getString(MergedAnnotation.VALUE))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("independent")
    void everyReasonIsThatOfATest(String name) throws IOException {
        assertThat(integrationTests()).contains(name);
    }

    static Set<String> independent() {
        return INDEPENDENT.keySet();
    }
}
