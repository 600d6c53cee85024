package org.careergraph.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careergraph.graph.embedded.EmbeddedNeo4jUnderTest.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.util.unit.DataSize;

/** What somebody who starts the product without a server relies on. */
class EmbeddedNeo4jIT {

    @TempDir
    Path folder;

    @Test
    void boltAsksForThePasswordOfTheDataFolder() {
        EmbeddedNeo4jProperties properties = new EmbeddedNeo4jProperties(
                folder,
                new EmbeddedNeo4jProperties.Engine(
                        0,
                        DataSize.ofMegabytes(16),
                        DataSize.ofMegabytes(128),
                        Duration.ofSeconds(30),
                        EmbeddedNeo4jUnderTest.DISK,
                        true));
        String first = connectWithAndWithoutPassword(properties);
        assertThat(folder.resolve("password")).hasContent(first);
        assertThat(connectWithAndWithoutPassword(properties))
                .as("at a second start")
                .isEqualTo(first);
    }

    private static String connectWithAndWithoutPassword(EmbeddedNeo4jProperties properties) {
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties)) {
            EmbeddedNeo4jConnectionDetails details = neo4j.connectionDetails();
            try (Driver stranger = GraphDatabase.driver(details.uri())) {
                assertThatExceptionOfType(SecurityException.class).isThrownBy(stranger::verifyConnectivity);
            }
            try (Driver owner = GraphDatabase.driver(details.uri(), details.getAuthToken())) {
                owner.verifyConnectivity();
            }
            return Objects.requireNonNull(details.password());
        }
    }

    @Test
    void secondStartFindsWhatTheFirstOneLeft() {
        try (EmbeddedNeo4j first = start()) {
            query(first, "UNWIND range(1, 10) AS number CREATE (:Kept {number: number})");
        }
        try (EmbeddedNeo4j second = start()) {
            assertThat(query(second, "MATCH (kept:Kept) RETURN sum(kept.number)"))
                    .isEqualTo(55L);
        }
    }

    @Test
    void listensOnTheLoopbackInterfaceAtThePortItReports() {
        try (EmbeddedNeo4j neo4j = start()) {
            assertThat(neo4j.connectionDetails().getUri())
                    .hasScheme("bolt")
                    .hasHost("127.0.0.1")
                    .matches(uri -> uri.getPort() > 0);
        }
    }

    @Test
    void folderOfARunningInstanceIsRefusedByName() {
        try (EmbeddedNeo4j running = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedNeo4jException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use by another running instance");
            assertThat(query(running, "RETURN 1")).isEqualTo(1L);
        }
    }

    @Test
    void takenPortIsRefusedByNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedNeo4j.start(properties(folder, taken.getLocalPort())))
                    .isInstanceOf(EmbeddedNeo4jException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("careergraph.embedded.bolt-port");
        }
        start().close();
    }

    @Test
    void folderThatCannotBeWrittenToIsRefusedByName() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        assertThatThrownBy(() -> EmbeddedNeo4j.start(properties(file.resolve("data"), 0)))
                .isInstanceOf(EmbeddedNeo4jException.class)
                .hasMessageContaining(file.resolve("data").toString())
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void damagedNodesAreRefusedAndNothingIsDeleted() throws IOException {
        assertRefusedWhenDamaged("neostore.nodestore.db");
    }

    @Test
    void damagedPropertiesAreRefusedAndNothingIsDeleted() throws IOException {
        assertRefusedWhenDamaged("neostore.propertystore.db");
    }

    @Test
    void damagedRelationshipsAreRefusedAndNothingIsDeleted() throws IOException {
        assertRefusedWhenDamaged("neostore.relationshipstore.db");
    }

    @Test
    void aDamagedHeadOfTheStoreIsRefusedAndNothingIsDeleted() throws IOException {
        assertRefusedWhenDamaged("neostore");
    }

    @Test
    void aDamagedStoreOfUsersIsRefusedAndNothingIsDeleted() throws IOException {
        assertRefusedWhenDamaged("../system/neostore.nodestore.db");
    }

    private void assertRefusedWhenDamaged(String file) throws IOException {
        try (EmbeddedNeo4j neo4j = start()) {
            query(
                    neo4j,
                    "UNWIND range(1, 2000) AS number CREATE (:Kept {number: number, text: 'a text ' + number})-[:NEXT {of: number}]->(:Kept)");
        }
        Path damaged = folder.resolve("data/databases/neo4j").resolve(file).normalize();
        byte[] noise = Files.readAllBytes(damaged);
        Arrays.fill(noise, (byte) 0x5b);
        Files.write(damaged, noise);
        List<Path> before = storeFiles();

        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedNeo4jException.class)
                .hasMessageContaining("The database in " + folder + " cannot be read")
                .hasMessageContaining("nothing of it was deleted");

        assertThat(storeFiles()).containsAll(before);
        assertThat(damaged).hasBinaryContent(noise);
    }

    private EmbeddedNeo4j start() {
        return EmbeddedNeo4j.start(properties(folder, 0));
    }

    private List<Path> storeFiles() {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first column of the first row, or null where there is no row. */
    private static @Nullable Object query(EmbeddedNeo4j neo4j, String cypher) {
        try (Driver driver = GraphDatabase.driver(neo4j.connectionDetails().getUri())) {
            return driver.executableQuery(cypher).execute().records().stream()
                    .findFirst()
                    .map(row -> row.get(0).asObject())
                    .orElse(null);
        }
    }
}
