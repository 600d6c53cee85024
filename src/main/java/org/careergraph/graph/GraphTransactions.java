package org.careergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.careergraph.path.CatalogueUnavailableException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/**
 * The one door to the database. Each transaction has a time-out; after a transient failure the driver repeats it, within
 * the bounds of its own settings, so the work must be repeatable.
 */
final class GraphTransactions {

    /** Statements within one transaction. */
    static final class Statements {
        private final TransactionContext transaction;

        private Statements(TransactionContext transaction) {
            this.transaction = transaction;
        }

        List<Record> run(String cypher) {
            return transaction.run(cypher).list();
        }

        List<Record> run(String cypher, Map<String, Object> parameters) {
            return transaction.run(cypher, parameters).list();
        }
    }

    /** Codes of a transaction that the database ended: at its time-out, waiting for a lock at its time-out, or by hand. */
    private static final Pattern STOPPED = Pattern.compile("TransactionTimedOut|Terminated|LockClientStopped");

    private static final String VANISHED = "Neo.ClientError.Statement.EntityNotFound";

    private static final int READS = 5;

    private final Driver driver;
    private final GraphLimits limits;

    GraphTransactions(Driver driver, GraphLimits limits) {
        this.driver = driver;
        this.limits = limits;
    }

    /**
     * Repeated too, within bounds, where something was removed between being found and being read: the database does not
     * isolate a reader from commits.
     *
     * @throws CatalogueUnavailableException if the database cannot answer at present
     */
    <T> T read(Function<Statements, T> work) {
        return reading(limits.transactionTimeout(), work);
    }

    private <T> T reading(Duration timeout, Function<Statements, T> work) {
        int attempt = 1;
        while (true) {
            try {
                return within(AccessMode.READ, timeout, work);
            } catch (ClientException failure) {
                if (!VANISHED.equals(failure.code())) {
                    throw failure;
                }
                if (attempt == READS) {
                    throw new CatalogueUnavailableException(
                            "The graph is changing while it is being read; ask again later.", failure);
                }
                attempt++;
            }
        }
    }

    /** @throws CatalogueUnavailableException if the database cannot answer at present; nothing is written then */
    <T> T write(Function<Statements, T> work) {
        return within(AccessMode.WRITE, limits.loadTimeout(), work);
    }

    /**
     * A read of the whole catalogue, which may take as long as a load: it happens at a start and after a load only.
     *
     * @throws CatalogueUnavailableException if the database cannot answer at present
     */
    <T> T readAll(Function<Statements, T> work) {
        return reading(limits.loadTimeout(), work);
    }

    private <T> T within(AccessMode mode, Duration timeout, Function<Statements, T> work) {
        TransactionCallback<T> callback = transaction -> work.apply(new Statements(transaction));
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(timeout)
                .withMetadata(Map.of("application", "career-graph"))
                .build();
        // in a cluster, whoever has written reads what was written, whichever member answers
        SessionConfig reader = SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        try (Session session = driver.session(reader)) {
            return switch (mode) {
                case READ -> session.executeRead(callback, config);
                case WRITE -> session.executeWrite(callback, config);
            };
        } catch (Neo4jException failure) {
            String sentence = sentence(failure);
            if (sentence == null) {
                throw failure;
            }
            throw new CatalogueUnavailableException(sentence, failure);
        }
    }

    /** What a client may read about the failure; null if it is a fault of ours, which asking again would not mend. */
    private static @Nullable String sentence(Neo4jException failure) {
        if (STOPPED.matcher(String.valueOf(failure.code())).find()) {
            return "The graph database took longer than it may, or is being stopped; ask again later.";
        }
        return switch (failure) {
            case SecurityException refused -> "The graph database refuses the user it was given.";
            case RetryableException passing -> "The graph database cannot be reached at present; ask again later.";
            case DatabaseException broken -> "The graph database failed; its own log says why.";
            // no guard with "when": the formatter may run on a JDK that cannot read one
            case ClientException client ->
                saturated(client) ? "The graph database has no connection free at present; ask again later." : null;
            default -> null;
        };
    }

    private static boolean saturated(ClientException failure) {
        return String.valueOf(failure.getMessage()).contains("Unable to acquire connection");
    }
}
