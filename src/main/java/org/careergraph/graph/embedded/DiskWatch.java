package org.careergraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Makes the database read-only while its disk is nearly full. Without this, Neo4j notices a full disk only when a write
 * fails, and then answers nothing until it is restarted.
 */
final class DiskWatch implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(DiskWatch.class);
    private static final String SOURCE = "the disk with the data";

    private final Path folder;
    private final DataSize keepFree;
    private final String database;
    private final Config config;
    private final Thread watching;
    private volatile boolean full;

    DiskWatch(GraphDatabaseService database, Path folder, DataSize keepFree, Duration pause) {
        this.folder = folder;
        this.keepFree = keepFree;
        this.database = database.databaseName();
        this.config = ((GraphDatabaseAPI) database).getDependencyResolver().resolveDependency(Config.class);
        this.watching = Thread.ofVirtual().name("disk-watch").unstarted(() -> watch(pause));
        look();
        watching.start();
    }

    boolean isFull() {
        return full;
    }

    long freeSpace() {
        return folder.toFile().getUsableSpace();
    }

    private void watch(Duration pause) {
        try {
            while (true) {
                Thread.sleep(pause);
                try {
                    look();
                } catch (RuntimeException failure) {
                    // the next check may succeed
                    LOGGER.warn("The database could not be told of its disk: {}", failure.toString());
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        boolean now = freeSpace() < keepFree.toBytes();
        if (now != full) {
            config.setDynamic(GraphDatabaseSettings.read_only_databases, now ? Set.of(database) : Set.of(), SOURCE);
            full = now;
        }
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
