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
 * Keeps the catalogue that was last read, and looks each time whether the graph still holds it: one statement if it does,
 * two if not.
 *
 * <p>One look goes on at a time, and it serves all who wait for it: whoever asks while one is going on gets the next, which
 * begins after the question did. So a database that is slow or hangs holds one connection and not one for each question. One
 * that did not answer is not asked again for a moment, nor waited for while it is.
 */
final class GraphCareerMaps implements CareerMaps {

    private static final Logger LOGGER = LoggerFactory.getLogger(GraphCareerMaps.class);

    /**
     * The database does not isolate a reader from commits: while a load ends, nodes of one version and relationships of the
     * next can be read. The digest tells, and a moment later it is over.
     */
    private static final int ATTEMPTS = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private final GraphTransactions transactions;
    private final CypherTexts cypher;
    private final GraphLimits limits;

    private volatile @Nullable CareerMap held;
    private volatile Consumer<CareerMap> listener = served -> {};

    private final Object looks = new Object();

    /** All three guarded by {@link #looks}. */
    private @Nullable CompletableFuture<CareerMap> goingOn;

    private @Nullable CompletableFuture<CareerMap> next;
    private @Nullable Failure failure;

    /** The last look, if it failed. */
    private record Failure(CatalogueUnavailableException why, long at) {}

    GraphCareerMaps(GraphTransactions transactions, CypherTexts cypher, GraphLimits limits) {
        this.transactions = transactions;
        this.cypher = cypher;
        this.limits = limits;
    }

    /** Told of each version that is served from now on. */
    void whenServed(Consumer<CareerMap> told) {
        listener = told;
    }

    /** Whether the last look found a catalogue that can be served. */
    boolean isServed() {
        synchronized (looks) {
            return failure == null && held != null;
        }
    }

    @Override
    public CareerMap current() {
        try {
            return look().get(limits.catalogueWait().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException inVain) {
            CatalogueUnavailableException why = new CatalogueUnavailableException(
                    Reason.DATABASE_SLOW, "The catalogue is still being read; ask again later.", inVain);
            sparesOthersTheWait(why);
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

    private void sparesOthersTheWait(CatalogueUnavailableException why) {
        synchronized (looks) {
            if (goingOn != null && failure == null) {
                tell(null, why);
                failure = new Failure(why, System.nanoTime());
            }
        }
    }

    /** Of its own, since each is thrown in another thread. */
    private static CatalogueUnavailableException again(CatalogueUnavailableException why) {
        return new CatalogueUnavailableException(why.reason(), why.sentence(), why);
    }

    private CompletableFuture<CareerMap> look() {
        synchronized (looks) {
            Failure last = failure;
            if (last != null && last.why().reason().isAbsence()) {
                boolean asked = goingOn != null;
                if (asked || System.nanoTime() - last.at() < limits.absence().toNanos()) {
                    throw again(last.why());
                }
            }
            if (goingOn == null) {
                goingOn = started(new CompletableFuture<>());
                return goingOn;
            }
            if (next == null) {
                next = new CompletableFuture<>();
            }
            return next;
        }
    }

    private CompletableFuture<CareerMap> started(CompletableFuture<CareerMap> look) {
        Thread.ofVirtual().name("catalogue-look").start(() -> {
            try {
                CareerMap seen = seen();
                end(null);
                look.complete(seen);
            } catch (CatalogueUnavailableException why) {
                CompletableFuture<CareerMap> waiting = end(why);
                look.completeExceptionally(why);
                if (waiting != null) {
                    waiting.completeExceptionally(why);
                }
            } catch (RuntimeException | Error fault) {
                end(null);
                look.completeExceptionally(fault);
            }
        });
        return look;
    }

    /** Starts the next look, if somebody waits for one and the database is there; otherwise gives it back, to be failed. */
    private @Nullable CompletableFuture<CareerMap> end(@Nullable CatalogueUnavailableException why) {
        synchronized (looks) {
            tell(failure == null ? null : failure.why(), why);
            failure = why == null ? null : new Failure(why, System.nanoTime());
            CompletableFuture<CareerMap> waiting = next;
            next = null;
            boolean absent = why != null && why.reason().isAbsence();
            goingOn = waiting == null || absent ? null : started(waiting);
            return absent ? waiting : null;
        }
    }

    /** When it begins and when it ends, not for each question in between. What was never there has not ended: a start tells it. */
    private static void tell(
            @Nullable CatalogueUnavailableException before, @Nullable CatalogueUnavailableException now) {
        Reason was = before == null || before.reason() == Reason.NO_CATALOGUE ? null : before.reason();
        if (now != null && now.reason() != Reason.NO_CATALOGUE && now.reason() != was) {
            LOGGER.warn("The catalogue cannot be served ({}): {}", now.reason(), now.sentence());
        } else if (now == null && was != null) {
            LOGGER.info("The catalogue is served again.");
        }
    }

    private CareerMap seen() {
        CareerMap known = held;
        CatalogueVersion wanted = version();
        return known != null && isStill(known, wanted) ? known : served(read(wanted));
    }

    /**
     * The catalogue as the graph holds it, read and verified anew even if the version is the one that was read before.
     *
     * @throws CatalogueUnavailableException if there is none, or if it is not whole
     */
    CareerMap anew() {
        // an engine that has just started takes long over its first question
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

    /** Whole as it is, the graph can still have been drawn by an earlier or later product. */
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
