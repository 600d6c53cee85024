package org.careergraph.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;

/** A running embedded database. */
final class EmbeddedNeo4j implements AutoCloseable, EmbeddedStorage {

    private static final String LOOPBACK = "127.0.0.1";

    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    /** Time limit of the transactions at a start, which are slow until the engine is warm; a slow start does no harm. */
    private static final Duration START = Duration.ofMinutes(10);

    private final DatabaseManagementService service;
    private final DiskWatch disk;
    private final EmbeddedNeo4jConnectionDetails connectionDetails;

    private EmbeddedNeo4j(
            DatabaseManagementService service, DiskWatch disk, EmbeddedNeo4jConnectionDetails connectionDetails) {
        this.service = service;
        this.disk = disk;
        this.connectionDetails = connectionDetails;
    }

    /** Starts the database and reads the whole store once. Throws {@link EmbeddedNeo4jException} if that fails. */
    static EmbeddedNeo4j start(EmbeddedNeo4jProperties properties) {
        Path folder = properties.data().toAbsolutePath().normalize();
        requireWritable(folder);
        DatabaseManagementService service = build(folder, properties.embedded());
        try {
            GraphDatabaseService database = service.database("neo4j");
            readEverything(database);
            String password = properties.embedded().authentication() ? password(service, folder) : null;
            return new EmbeddedNeo4j(
                    service,
                    new DiskWatch(
                            database,
                            folder,
                            properties.embedded().disk().keepFree(),
                            properties.embedded().disk().watch()),
                    new EmbeddedNeo4jConnectionDetails(boltAddress(database), folder, password));
        } catch (RuntimeException | Error failure) {
            shutdown(service);
            throw refusal(folder, properties.embedded(), failure);
        }
    }

    EmbeddedNeo4jConnectionDetails connectionDetails() {
        return connectionDetails;
    }

    @Override
    public long freeSpace() {
        return disk.freeSpace();
    }

    @Override
    public State state() {
        boolean works = ((GraphDatabaseAPI) service.database("neo4j"))
                .getDependencyResolver()
                .resolveDependency(DatabaseHealth.class)
                .hasNoPanic();
        if (!works) {
            return State.FAILED;
        }
        return disk.isFull() ? State.READ_ONLY : State.WRITABLE;
    }

    @Override
    public void close() {
        disk.close();
        shutdown(service);
    }

    /**
     * Limits the time, because on a full disk the engine tries forever to write its data. The store recovers at the next
     * start.
     */
    private static void shutdown(DatabaseManagementService service) {
        Thread closing = Thread.ofPlatform().daemon().name("neo4j-shutdown").start(service::shutdown);
        try {
            if (closing.join(SHUTDOWN)) {
                return;
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        System.err.println("The embedded database did not shut down within " + SHUTDOWN.toSeconds()
                + " s, as on a full disk; it recovers at the next start.");
        Runtime.getRuntime().halt(1);
    }

    private static DatabaseManagementService build(Path folder, EmbeddedNeo4jProperties.Engine engine) {
        try {
            // the class behind the public builder accepts settings by their names in Neo4j's manual
            return new DatabaseManagementServiceBuilderImplementation(folder)
                    .setConfigRaw(settings(engine))
                    .build();
        } catch (RuntimeException | Error failure) {
            throw refusal(folder, engine, failure);
        }
    }

    private static Map<String, String> settings(EmbeddedNeo4jProperties.Engine engine) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.bolt.enabled", "true");
        settings.put("server.bolt.listen_address", LOOPBACK + ":" + engine.boltPort());
        settings.put("server.bolt.advertised_address", LOOPBACK + ":" + engine.boltPort());
        settings.put("server.bolt.telemetry.enabled", "false");
        settings.put("server.http.enabled", "false");
        settings.put("server.https.enabled", "false");
        // without a password, any page in a browser on this machine could write to the graph, because Bolt accepts
        // WebSockets
        settings.put("dbms.security.auth_enabled", Boolean.toString(engine.authentication()));
        settings.put("dbms.security.allow_csv_import_from_file_urls", "false");
        // sends nothing about this database over the network
        settings.put("dbms.usage_report.enabled", "false");
        settings.put("dbms.fleet_manager.enabled", "false");
        settings.put("server.fleet_discovery.enabled", "false");
        settings.put(
                "server.memory.pagecache.size", Long.toString(engine.pageCache().toBytes()));
        settings.put(
                "dbms.memory.transaction.total.max",
                Long.toString(engine.transactionMemory().toBytes()));
        settings.put("db.transaction.timeout", engine.transactionTimeout().toMillis() + "ms");
        // for a catalogue of some megabytes, one small log besides the current one is enough history
        settings.put("db.tx_log.rotation.size", "16m");
        settings.put("db.tx_log.rotation.retention_policy", "1 files");
        settings.put("db.logs.query.enabled", "OFF");
        // by default Bolt waits ten seconds for further requests, which delays Ctrl-C
        settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s");
        return settings;
    }

    /**
     * Reads every node and relationship. The database opens its files lazily and reports itself healthy whatever their state,
     * so that only reading reveals damage. A catalogue is read in a fraction of a second.
     */
    private static void readEverything(GraphDatabaseService database) {
        try (Transaction transaction = database.beginTx(START.toMillis(), TimeUnit.MILLISECONDS)) {
            try (var nodes = transaction.getAllNodes()) {
                nodes.forEach(node -> {
                    node.getLabels().forEach(label -> {});
                    node.getAllProperties();
                    node.getRelationships(Direction.OUTGOING).forEach(relationship -> {
                        relationship.getEndNode().getLabels();
                        relationship.getAllProperties();
                    });
                });
            }
        }
    }

    /** The password in the data folder. It is created at the first start and readable only by its owner. */
    private static String password(DatabaseManagementService service, Path folder) {
        Path file = folder.resolve("password");
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
            // the file is also empty if a start was stopped after it had created the file
            if (Files.size(file) == 0) {
                byte[] random = new byte[18];
                new SecureRandom().nextBytes(random);
                Files.writeString(file, Base64.getUrlEncoder().encodeToString(random));
            }
            String password = Files.readString(file).strip();
            setPassword(service.database("system"), password);
            return password;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs at every start, for stores that were created without a password or copied without its file. */
    private static void setPassword(GraphDatabaseService system, String password) {
        try (Transaction transaction = system.beginTx(START.toMillis(), TimeUnit.MILLISECONDS)) {
            transaction
                    .execute(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password))
                    .close();
            transaction.commit();
        } catch (QueryExecutionException failure) {
            // the refusal of every start but the first one, because the password is already set
            if (!String.valueOf(failure.getMessage()).contains("cannot be the same")) {
                throw failure;
            }
        }
    }

    private static URI boltAddress(GraphDatabaseService database) {
        var ports =
                ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create("bolt://" + LOOPBACK + ":"
                + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    private static void requireWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "writable", null);
            Files.delete(probe);
        } catch (IOException | SecurityException failure) {
            throw new EmbeddedNeo4jException(
                    "The data folder %s cannot be written to (%s): set careergraph.data to a folder that can."
                            .formatted(folder, failure.getClass().getSimpleName()),
                    failure);
        }
    }

    private static EmbeddedNeo4jException refusal(
            Path folder, EmbeddedNeo4jProperties.Engine engine, Throwable failure) {
        if (cause(failure, FileLockException.class) != null) {
            return new EmbeddedNeo4jException(
                    "The data folder %s is in use by another running instance: stop that one, or give this one a folder of its own with careergraph.data."
                            .formatted(folder),
                    failure);
        }
        if (cause(failure, BindException.class) != null) {
            return new EmbeddedNeo4jException(
                    "Port %d on %s, for the embedded database, is in use: set careergraph.embedded.bolt-port to another one, or to 0 for any that is free."
                            .formatted(engine.boltPort(), LOOPBACK),
                    failure);
        }
        return new EmbeddedNeo4jException(
                "The database in %s cannot be read (%s); nothing of it was deleted. Details are in %s; restore a copy of the folder, or set careergraph.data to an empty one to load the catalogue anew."
                        .formatted(
                                folder,
                                rootMessage(failure),
                                folder.resolve("logs").resolve("debug.log")),
                failure);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        return causes(failure)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = causes(failure).reduce(failure, (above, below) -> below);
        String message = root.getMessage();
        String line = message == null ? "" : ": " + message.lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + line;
    }
}
