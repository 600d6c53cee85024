package org.careergraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param data folder that holds the store and its logs; made when it does not exist
 * @param embedded the engine itself
 */
@ConfigurationProperties("careergraph")
record EmbeddedNeo4jProperties(Path data, Engine embedded) {

    /**
     * @param boltPort port on the loopback interface; 0 takes any free one
     * @param pageCache memory for the store's pages, outside the heap
     * @param transactionMemory most heap that all open transactions may hold together
     * @param transactionTimeout after which a transaction is stopped
     * @param disk that holds the data
     * @param authentication whether Bolt asks for the password that stands in the data folder
     */
    record Engine(
            int boltPort,
            DataSize pageCache,
            DataSize transactionMemory,
            Duration transactionTimeout,
            Disk disk,
            boolean authentication) {}

    /**
     * @param keepFree below this the database is read only, until there is room again
     * @param watch pause between two looks at it
     */
    record Disk(DataSize keepFree, Duration watch) {}
}
