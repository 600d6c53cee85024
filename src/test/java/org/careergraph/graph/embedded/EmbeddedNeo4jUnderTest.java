package org.careergraph.graph.embedded;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Starts embedded databases for tests: any free port, little memory. */
public final class EmbeddedNeo4jUnderTest {

    /** By their addresses: the tests of one JVM may have several. */
    private static final Map<URI, EmbeddedNeo4j> STARTED = new ConcurrentHashMap<>();

    private EmbeddedNeo4jUnderTest() {}

    /** Makes a database of {@link #start} what the watch on its disk makes it, or undoes that. */
    public static void readOnly(URI uri, boolean now) {
        DatabaseManagementService service = (DatabaseManagementService)
                requireNonNull(ReflectionTestUtils.getField(requireNonNull(STARTED.get(uri)), "service"));
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
        database.getDependencyResolver()
                .resolveDependency(Config.class)
                .setDynamic(
                        GraphDatabaseSettings.read_only_databases,
                        now ? Set.of(database.databaseName()) : Set.of(),
                        "a test");
    }

    /** A database in a temporary folder that goes with the JVM; returns its Bolt address. */
    public static URI start() {
        try {
            Path folder = Files.createTempDirectory("career-graph-test");
            EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties(folder, 0));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                neo4j.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            URI uri = neo4j.connectionDetails().getUri();
            STARTED.put(uri, neo4j);
            return uri;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static final EmbeddedNeo4jProperties.Disk DISK =
            new EmbeddedNeo4jProperties.Disk(DataSize.ofMegabytes(32), Duration.ofSeconds(1));

    /** In a folder of the caller's; returns its Bolt address. It ends with the JVM. */
    public static URI startIn(Path folder) {
        return EmbeddedNeo4j.start(properties(folder, 0)).connectionDetails().getUri();
    }

    static EmbeddedNeo4jProperties properties(Path folder, int boltPort) {
        return new EmbeddedNeo4jProperties(
                folder,
                new EmbeddedNeo4jProperties.Engine(
                        boltPort,
                        DataSize.ofMegabytes(16),
                        DataSize.ofMegabytes(128),
                        Duration.ofSeconds(30),
                        DISK,
                        false));
    }
}
