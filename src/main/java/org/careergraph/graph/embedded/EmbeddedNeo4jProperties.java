package org.careergraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param data folder of the store and its logs; created if it does not exist
 * @param embedded the engine itself
 */
@ConfigurationProperties("careergraph")
record EmbeddedNeo4jProperties(Path data, Engine embedded) {

    /**
     * @param boltPort port on the loopback interface; 0 for any free port
     * @param pageCache memory for the store's pages, outside the heap
     * @param transactionMemory the most heap memory that all open transactions together may use
     * @param transactionTimeout time after which a transaction is stopped
     * @param disk limits for the disk with the data
     * @param authentication whether Bolt requires the password in the data folder
     */
    record Engine(
            int boltPort,
            DataSize pageCache,
            DataSize transactionMemory,
            Duration transactionTimeout,
            Disk disk,
            boolean authentication) {}

    /**
     * @param keepFree free space below which the database is read-only
     * @param watch pause between two checks
     */
    record Disk(DataSize keepFree, Duration watch) {}
}
