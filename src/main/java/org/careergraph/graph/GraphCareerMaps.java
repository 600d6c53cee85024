package org.careergraph.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.CatalogueUnavailableException.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the catalogue that was read last, and checks for each question whether the graph still has this version. That takes
 * one statement, or two if the version is new.
 *
 * <p>Only one check runs at a time. Questions that arrive while it runs share the next check, which begins after they
 * arrived. A slow database therefore occupies one connection, not one for each question. A database that did not answer is
 * not asked again for a short time, and while it is asked again, questions fail without waiting.
 */
final class GraphCareerMaps implements CareerMaps {

    private static final Logger LOGGER = LoggerFactory.getLogger(GraphCareerMaps.class);

    /**
     * The database does not isolate a reader from commits: while a load is committed, a reader can get nodes of one version
     * and relationships of the next. The digest reveals this, and a later attempt succeeds.
     */
    private static final int ATTEMPTS = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private final GraphTransactions transactions;
    private final CypherTexts cypher;
    private final GraphLimits limits;

    private volatile @Nullable CareerMap held;
    private volatile Consumer<CareerMap> listener = served -> {};

    private final Object checks = new Object();

    /** This and the next two fields are guarded by {@link #checks}. */
    private @Nullable CompletableFuture<CareerMap> running;

    private @Nullable CompletableFuture<CareerMap> next;
    private @Nullable Failure failure;

    /** The failure of the last check. */
    private record Failure(CatalogueUnavailableException why, long at) {}

    GraphCareerMaps(GraphTransactions transactions, CypherTexts cypher, GraphLimits limits) {
        this.transactions = transactions;
        this.cypher = cypher;
        this.limits = limits;
    }

    /** Calls the listener with each catalogue that is served from now on. */
    void whenServed(Consumer<CareerMap> consumer) {
        listener = consumer;
    }

    /** Whether the last check found a catalogue that can be served. */
    boolean isServed() {
        synchronized (checks) {
            return failure == null && held != null;
        }
    }

    @Override
    public CareerMap current() {
        try {
            return check().get(limits.catalogueWait().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException timeout) {
            CatalogueUnavailableException why = new CatalogueUnavailableException(
                    Reason.DATABASE_SLOW, "The catalogue is still being read; ask again later.", timeout);
            failFastForOthers(why);
            throw why;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CatalogueUnavailableException(
                    Reason.DATABASE_SLOW, "The catalogue was not waited for any longer.", interruption);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof CatalogueUnavailableException why
                    ? again(why)
                    : new IllegalStateException("The catalogue cannot be read", failed.getCause());
        }
    }

    private void failFastForOthers(CatalogueUnavailableException why) {
        synchronized (checks) {
            if (running != null && failure == null) {
                log(null, why);
                failure = new Failure(why, System.nanoTime());
            }
        }
    }

    /** A new exception for each thread, with the original one as its cause. */
    private static CatalogueUnavailableException again(CatalogueUnavailableException why) {
        return new CatalogueUnavailableException(why.reason(), why.sentence(), why);
    }

    private CompletableFuture<CareerMap> check() {
        synchronized (checks) {
            Failure last = failure;
            if (last != null && last.why().reason().isAbsence()) {
                boolean asked = running != null;
                if (asked || System.nanoTime() - last.at() < limits.absence().toNanos()) {
                    throw again(last.why());
                }
            }
            if (running == null) {
                running = started(new CompletableFuture<>());
                return running;
            }
            if (next == null) {
                next = new CompletableFuture<>();
            }
            return next;
        }
    }

    private CompletableFuture<CareerMap> started(CompletableFuture<CareerMap> check) {
        Thread.ofVirtual().name("catalogue-check").start(() -> {
            try {
                CareerMap current = checked();
                end(null);
                check.complete(current);
            } catch (CatalogueUnavailableException why) {
                CompletableFuture<CareerMap> waiting = end(why);
                check.completeExceptionally(why);
                if (waiting != null) {
                    waiting.completeExceptionally(why);
                }
            } catch (RuntimeException | Error fault) {
                end(null);
                check.completeExceptionally(fault);
            }
        });
        return check;
    }

    /**
     * Starts the next check if a question waits for it. If the database is absent, returns that check instead, for the caller
     * to fail it.
     */
    private @Nullable CompletableFuture<CareerMap> end(@Nullable CatalogueUnavailableException why) {
        synchronized (checks) {
            log(failure == null ? null : failure.why(), why);
            failure = why == null ? null : new Failure(why, System.nanoTime());
            CompletableFuture<CareerMap> waiting = next;
            next = null;
            boolean absent = why != null && why.reason().isAbsence();
            running = waiting == null || absent ? null : started(waiting);
            return absent ? waiting : null;
        }
    }

    /**
     * Logs when an outage begins and when it ends, not for each question between. A database without a catalogue is no
     * outage: the start reports it.
     */
    private static void log(
            @Nullable CatalogueUnavailableException before, @Nullable CatalogueUnavailableException now) {
        Reason was = before == null || before.reason() == Reason.NO_CATALOGUE ? null : before.reason();
        if (now != null && now.reason() != Reason.NO_CATALOGUE && now.reason() != was) {
            LOGGER.warn("The catalogue cannot be served ({}): {}", now.reason(), now.sentence());
        } else if (now == null && was != null) {
            LOGGER.info("The catalogue is served again.");
        }
    }

    private CareerMap checked() {
        CareerMap known = held;
        CatalogueVersion wanted = version();
        return known != null && isStill(known, wanted) ? known : served(read(wanted));
    }

    /**
     * Reads and verifies the catalogue again, even if the version has been read before.
     *
     * @throws CatalogueUnavailableException if there is no catalogue, or if it is incomplete
     */
    CareerMap anew() {
        // a database that has just started is slow to answer its first statement
        return served(read(known(
                CatalogueVersion.of(transactions.readAll(statements -> statements.run(cypher.catalogueVersion))))));
    }

    private CareerMap served(CareerMap map) {
        held = map;
        listener.accept(map);
        return map;
    }

    private static boolean isStill(CareerMap known, CatalogueVersion wanted) {
        return known.version().equals(wanted.version()) && known.loadedAt().equals(wanted.loadedAt());
    }

    private CatalogueVersion version() {
        return known(CatalogueVersion.of(transactions.ask(cypher.catalogueVersion)));
    }

    private static CatalogueVersion known(@Nullable CatalogueVersion version) {
        if (version == null) {
            throw new CatalogueUnavailableException(
                    Reason.NO_CATALOGUE,
                    "The graph database holds no catalogue yet: load it, by starting the product.",
                    null);
        }
        return version;
    }

    /** A verified graph can still come from another version of the product. */
    private static CareerMap understood(StoredGraph stored, CatalogueVersion version) {
        try {
            GraphReading graph = new GraphReading(stored.image());
            return new CareerMap(new Catalogue(graph.facts()), graph.moves(), version.version(), version.loadedAt());
        } catch (IllegalArgumentException foreign) {
            throw new CatalogueUnavailableException(
                    Reason.FOREIGN_CATALOGUE,
                    "The graph was loaded by another version of the product: load the catalogue again, by starting this one.",
                    foreign);
        }
    }

    private CareerMap read(CatalogueVersion first) {
        CatalogueVersion wanted = first;
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (attempt > 1) {
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2);
                wanted = version();
            }
            StoredGraph stored = transactions.readAll(statements -> StoredGraph.read(statements, cypher));
            if (stored.verifies(wanted.version())) {
                return understood(stored, wanted);
            }
        }
        throw new CatalogueUnavailableException(
                Reason.NOT_WHOLE,
                "The graph does not hold the catalogue it says it does, as after an edit by hand: load the catalogue again,"
                        + " by starting the product anew.",
                null);
    }
}
