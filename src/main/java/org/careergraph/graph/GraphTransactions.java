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
 * The one door to the database. Each transaction ends within its time, whatever the database does; after a transient failure
 * the driver repeats it, within the bounds of its own settings, so the work must be repeatable.
 */
final class GraphTransactions {

    /** Statements within one transaction. */
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

    /** Codes of a transaction that the database ended: at its time-out, waiting for a lock at its time-out, or by hand. */
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

    /** @param poolIsFull whether all connections are in use at the moment */
    GraphTransactions(Driver driver, GraphLimits limits, BooleanSupplier poolIsFull) {
        this.driver = driver;
        this.limits = limits;
        this.poolIsFull = poolIsFull;
    }

    /**
     * One statement, one round trip. Where a connection turns out to be broken, another one is tried at once; nothing is
     * waited for, so that whoever asks learns of an absent database as soon as it is known.
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

    /** @throws CatalogueUnavailableException if the database cannot answer at present; all is written then, or nothing */
    <T> T write(Function<Statements, T> work) {
        return within(
                AccessMode.WRITE,
                limits.loadTimeout(),
                (session, config) -> session.executeWrite(inside(work), config));
    }

    /**
     * A read of the whole catalogue, which may take as long as a load: it happens at a start and after a load only.
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
        // in a cluster, whoever has written reads what was written, whichever member answers
        SessionConfig sessions = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        try (Alarm alarm = new Alarm(timeout)) {
            try (Session session = driver.session(sessions)) {
                return attempt.in(session, config);
            } catch (RuntimeException failure) {
                // in the other case nobody waits for the answer any more, or the product is being stopped
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

    /** What a client may read about the failure; itself if it is a fault of ours, which asking again would not mend. */
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
            // no guard with "when": the formatter may run on a JDK that cannot read one
            case ClientException client -> gotNoConnection(client) ? withoutConnection(client) : client;
            default -> failure;
        };
    }

    private static CatalogueUnavailableException unavailable(
            Reason reason, String sentence, @Nullable Throwable cause) {
        return new CatalogueUnavailableException(reason, sentence, cause);
    }

    /** The driver has one message for a pool without a free connection and for a server that lets nobody in. */
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
