package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.careergraph.graph.embedded.Neo4jProcess;
import org.careergraph.start.ApiProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** What the jars of a build hold, as the licence of embedded Neo4j asks (decision 1), and that it is enough. */
@Execution(ExecutionMode.CONCURRENT)
class JarsIT {
    private static final String FULL = ".jar";
    private static final String SLIM = "-slim.jar";
    private static final String PLAIN = ".jar.original";

    @TempDir
    Path folder;

    @Test
    void fullJarHoldsTheEmbeddedDatabase() throws IOException {
        assertThat(librariesOf(FULL)).anyMatch(name -> name.startsWith("neo4j-kernel-"));
    }

    @Test
    void slimJarHoldsTheDriverAndNothingOfTheDatabase() throws IOException {
        assertThat(librariesOf(SLIM))
                .anyMatch(name -> name.startsWith("neo4j-java-driver-"))
                .filteredOn(name -> name.contains("neo4j") || name.contains("scala") || name.contains("lucene"))
                .allMatch(name -> name.matches(
                        "neo4j-(java-driver|bolt-connection|cypher-dsl).*|spring-.*|lucene-(core|analysis-common)-.*"));
    }

    /** What the database's tools and its web server bring, which are never started here. */
    @Test
    void fullJarHoldsNoToolsOfTheDatabase() throws IOException {
        assertThat(librariesOf(FULL))
                .noneMatch(name -> name.matches("(jetty|jersey|hk2|jaxb|parquet|hadoop|snappy|zstd-jni|scala-reflect"
                        + "|neo4j-import-tool|netty-transport-native-(epoll|kqueue)).*"));
    }

    /** What tests or the database bring, and Maven may then take for a library of ours. */
    @Test
    void slimJarHoldsNothingOfTheTests() throws IOException {
        assertThat(librariesOf(SLIM))
                .noneMatch(name -> name.matches(
                        "(jna|jackson-(core|databind)-2|asm" + "|jakarta\\.(xml|activation)|junit|playwright).*"));
    }

    /** The first two are ours, the third comes with the database: all are of one version. */
    @Test
    void ourLuceneIsThatOfTheDatabase() throws IOException {
        List<String> lucene = librariesOf(FULL).stream()
                .filter(name -> name.matches("lucene-(core|analysis-common|backward-codecs)-.*"))
                .toList();
        assertThat(lucene).hasSize(3);
        assertThat(lucene.stream().map(name -> name.replaceAll("^.*-", "")).distinct())
                .hasSize(1);
    }

    @Test
    void composeNamesTheVersionOfTheEmbeddedDatabase() throws IOException {
        assertThat(Files.readString(Path.of("docker-compose.yml")))
                .contains("image: " + System.getProperty("careergraph.test.neo4j-image") + "\n");
    }

    /** In MB. Whatever lies above came by accident, or is worth a look. */
    @ParameterizedTest
    @CsvSource({".jar, 190", "-slim.jar, 90", ".jar.original, 6"})
    void aJarWeighsNoMoreThanItsUse(String ending, long most) throws IOException {
        assertThat(Files.size(jar(ending)))
                .isLessThan(DataSize.ofMegabytes(most).toBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL, SLIM, PLAIN})
    void everyJarHoldsOurLicence(String ending) throws IOException {
        assertThat(text(ending, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
        assertThat(text(ending, "META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("NOTICE")));
    }

    @Test
    void onlyTheJarWithTheDatabaseComesWithItsLicence() throws IOException {
        String licence = "META-INF/licenses/GPL-3.0.txt";
        assertThat(text(FULL, licence)).contains("GNU GENERAL PUBLIC LICENSE", "Version 3, 29 June 2007");
        assertThat(entriesOf(SLIM)).doesNotContain(licence);
    }

    @ParameterizedTest
    @ValueSource(strings = {FULL, SLIM})
    void librariesOfThePagesAreServedWithTheirLicencesAndAsForUsers(String ending) throws IOException {
        assertThat(text(ending, "BOOT-INF/classes/static/lib/LICENSES.txt"))
                .contains("graphiql 5.", "react 19.", "monaco-editor 0.", "lit-html 3.", "d3-shape 3.");
        assertThat(entriesOf(ending))
                .noneMatch(name -> name.endsWith(".map") || name.contains("development") || name.contains("webjars"));
        assertThat(librariesOf(ending)).noneMatch(name -> name.contains("webjars"));
    }

    @Test
    void fullJarLoadsSearchesAndAnswersTheCookbook() throws IOException {
        Path data = folder.resolve("data");
        int bolt = Neo4jProcess.freePort();
        try (ApiProcess api = start(FULL, "--careergraph.data=" + data, "--careergraph.embedded.bolt-port=" + bolt)) {
            requireAnswers(api);
            try (Driver driver = GraphDatabase.driver(
                    "bolt://127.0.0.1:" + bolt,
                    AuthTokens.basic("neo4j", Files.readString(data.resolve("password"))))) {
                for (String name : CookbookIT.names()) {
                    assertThat(CookbookIT.answer(driver, name))
                            .as(name)
                            .isEqualTo(Files.readString(CookbookIT.accepted(name)));
                }
            }
        }
    }

    @Test
    void slimJarLoadsAndSearches() throws IOException {
        try (Neo4jProcess database = Neo4jProcess.start(folder.resolve("database"));
                ApiProcess api = start(SLIM, "--spring.neo4j.uri=" + database.uri())) {
            requireAnswers(api);
        }
    }

    /** How long a first answer takes is a matter of the machine. */
    private static ApiProcess start(String ending, String... settings) throws IOException {
        List<String> patient =
                List.of("--careergraph.limits.catalogue-wait=60s", "--careergraph.limits.request.time=60s");
        return ApiProcess.startJar(
                jar(ending),
                Stream.concat(patient.stream(), Stream.of(settings)).toArray(String[]::new));
    }

    private static void requireAnswers(ApiProcess api) {
        assertThat(api.ask("{ catalogue { counts { jobs } } }").join().body()).contains("\"jobs\":36");
        assertThat(api.ask("{ search(text: \\\"draftng\\\", first: 1) { nodes { node { id } } } }")
                        .join()
                        .body())
                .contains("\"id\":\"drafting\"");
        assertThat(api.get("/graphiql").body()).contains("/lib/graphiql/graphiql.js");
        assertThat(api.get("/lib/graphiql/graphiql.js").statusCode()).isEqualTo(200);
        assertThat(api.get("/actuator/prometheus").body()).contains("graphql_request");
    }

    private static Path jar(String ending) {
        return Path.of(System.getProperty("careergraph.test.jar") + ending);
    }

    private static List<String> entriesOf(String ending) throws IOException {
        try (JarFile jar = new JarFile(jar(ending).toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static List<String> librariesOf(String ending) throws IOException {
        return entriesOf(ending).stream()
                .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                .map(name -> name.substring("BOOT-INF/lib/".length()))
                .toList();
    }

    private static String text(String ending, String entry) throws IOException {
        try (JarFile jar = new JarFile(jar(ending).toFile())) {
            ZipEntry found = jar.getEntry(entry);
            assertThat(found).as("%s of the jar %s", entry, ending).isNotNull();
            return new String(jar.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
