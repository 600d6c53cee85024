package org.careergraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.CatalogueUnavailableException.Reason;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/**
 * All access to the database. Each transaction ends within its time limit, whatever the database does. The driver repeats a
 * transaction after a transient failure, within the limits of its settings, so the work must be repeatable.
 */
final class GraphTransactions {

    /** Runs statements in one transaction. */
    static final class Statements {
        private final SimpleQueryRunner transaction;

        private Statements(SimpleQueryRunner transaction) {
            this.transaction = transaction;
        }

        List<Record> run(String cypher) {
            return transaction.run(cypher).list();
        }

        List<Record> run(String cypher, Map<String, Object> parameters) {
            return transaction.run(cypher, parameters).list();
        }
    }

    private interface Attempt<T> {
        T in(Session session, TransactionConfig config);
    }

    /**
     * Codes of a transaction that the database ended: at its time-out, while it waited for a lock, or because somebody
     * terminated it.
     */
    private static final Pattern STOPPED = Pattern.compile("TransactionTimedOut|Terminated|LockClientStopped");

    private static final Pattern READ_ONLY = Pattern.compile("ReadOnly");

    private static final String VANISHED = "Neo.ClientError.Statement.EntityNotFound";

    private static final int READS = 5;

    private final Driver driver;
    private final GraphLimits limits;
    private final BooleanSupplier poolIsFull;

    GraphTransactions(Driver driver, GraphLimits limits) {
        this(driver, limits, () -> true);
    }

    /** @param poolIsFull tells whether all connections are in use */
    GraphTransactions(Driver driver, GraphLimits limits, BooleanSupplier poolIsFull) {
        this.driver = driver;
        this.limits = limits;
        this.poolIsFull = poolIsFull;
    }

    /**
     * Runs one statement in one round trip. If the connection is broken, it tries another one at once, without waiting, so
     * that an absent database is reported as soon as it is known.
     *
     * @throws CatalogueUnavailableException if the database cannot answer at present
     */
    List<Record> ask(String statement) {
        Attempt<List<Record>> once =
                (session, config) -> session.run(statement, config).list();
        return within(AccessMode.READ, limits.transactionTimeout(), (session, config) -> {
            try {
                return once.in(session, config);
            } catch (Neo4jException failure) {
                if (failure instanceof RetryableException
                        && !Thread.currentThread().isInterrupted()) {
                    return once.in(session, config);
                }
                throw failure;
            }
        });
    }

    /**
     * Runs a reading transaction. It is also repeated, a limited number of times, if a node or relationship was removed
     * between being found and being read: the database does not isolate a reader from commits.
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
                return within(AccessMode.READ, timeout, (session, config) -> session.executeRead(inside(work), config));
            } catch (ClientException failure) {
                if (!VANISHED.equals(failure.code())) {
                    throw failure;
                }
                if (attempt == READS) {
                    throw new CatalogueUnavailableException(
                            Reason.CHANGING, "The graph is changing while it is being read; ask again later.", failure);
                }
                attempt++;
            }
        }
    }

    /**
     * @throws CatalogueUnavailableException if the database cannot answer at present; then either everything is written or
     * nothing
     */
    <T> T write(Function<Statements, T> work) {
        return within(
                AccessMode.WRITE,
                limits.loadTimeout(),
                (session, config) -> session.executeWrite(inside(work), config));
    }

    /**
     * Reads the whole catalogue. It may take as long as a load, because it happens only at a start and after a load.
     *
     * @throws CatalogueUnavailableException if the database cannot answer at present
     */
    <T> T readAll(Function<Statements, T> work) {
        return reading(limits.loadTimeout(), work);
    }

    private static <T> TransactionCallback<T> inside(Function<Statements, T> work) {
        return transaction -> work.apply(new Statements(transaction));
    }

    private <T> T within(AccessMode mode, Duration timeout, Attempt<T> attempt) {
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(timeout)
                .withMetadata(Map.of("application", "career-graph"))
                .build();
        // in a cluster, a read after a write sees what was written, whichever member answers
        SessionConfig sessions = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        try (Alarm alarm = new Alarm(timeout)) {
            try (Session session = driver.session(sessions)) {
                return attempt.in(session, config);
            } catch (RuntimeException failure) {
                // an interruption without the alarm means that nobody waits for the answer, or that the product is
                // stopping
                throw alarm.hasRung() || Thread.currentThread().isInterrupted() ? tooLong(failure) : told(failure);
            }
        }
    }

    private static CatalogueUnavailableException tooLong(RuntimeException failure) {
        return new CatalogueUnavailableException(
                Reason.DATABASE_SLOW,
                "The graph database took longer than it may, or is being stopped; ask again later.",
                failure);
    }

    /**
     * The failure as a client may read it; the failure itself if it is a programming error, for which asking again does not
     * help.
     */
    private RuntimeException told(RuntimeException failure) {
        if (!(failure instanceof Neo4jException of)) {
            return failure;
        }
        if (STOPPED.matcher(String.valueOf(of.code())).find()) {
            return tooLong(failure);
        }
        if (READ_ONLY.matcher(String.valueOf(of.code())).find()) {
            return unavailable(
                    Reason.DATABASE_READ_ONLY,
                    "The graph database takes no writes at present, as when its disk is full.",
                    failure);
        }
        return switch (of) {
            case AuthenticationException refused ->
                unavailable(Reason.DATABASE_REFUSES, "The graph database refuses the user it was given.", refused);
            case SecurityException refused ->
                unavailable(Reason.DATABASE_REFUSES, "The graph database refuses the connection.", refused);
            case RetryableException passing ->
                unavailable(
                        Reason.DATABASE_UNREACHABLE,
                        "The graph database cannot be reached at present; ask again later.",
                        failure);
            case DatabaseException broken ->
                unavailable(Reason.DATABASE_FAILED, "The graph database failed; its own log says why.", broken);
            // no guard with "when": the formatter may run on a JDK that cannot parse it
            case ClientException client -> gotNoConnection(client) ? withoutConnection(client) : client;
            default -> failure;
        };
    }

    private static CatalogueUnavailableException unavailable(
            Reason reason, String sentence, @Nullable Throwable cause) {
        return new CatalogueUnavailableException(reason, sentence, cause);
    }

    /** The driver has the same message for a pool without a free connection and for a server that accepts no connection. */
    private CatalogueUnavailableException withoutConnection(ClientException failure) {
        return poolIsFull.getAsBoolean()
                ? unavailable(
                        Reason.DATABASE_BUSY,
                        "The graph database has no connection free at present; ask again later.",
                        failure)
                : tooLong(failure);
    }

    private static boolean gotNoConnection(ClientException failure) {
        return String.valueOf(failure.getMessage()).contains("Unable to acquire connection");
    }
}
