package org.careergraph.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.graph.GraphTransactions.Statements;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the catalogue that was last read, and asks the graph each time whether it is still the one. One statement if it is,
 * three if not.
 */
final class GraphCareerMaps implements CareerMaps {

    /**
     * The database does not isolate a reader from commits: while a load ends, nodes of one version and relationships of the
     * next can be read. The digest tells, and a moment later it is over.
     */
    private static final int ATTEMPTS = 6;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private final GraphTransactions transactions;
    private final CypherTexts cypher;
    private final GraphLimits limits;

    /** One reads, the others wait for what it reads. */
    private final ReentrantLock reading = new ReentrantLock();

    private volatile @Nullable CareerMap held;

    GraphCareerMaps(GraphTransactions transactions, CypherTexts cypher, GraphLimits limits) {
        this.transactions = transactions;
        this.cypher = cypher;
        this.limits = limits;
    }

    @Override
    public CareerMap current() {
        CareerMap known = held;
        CatalogueVersion wanted = version();
        if (known != null && isStill(known, wanted)) {
            return known;
        }
        startReading();
        try {
            CareerMap meanwhile = held;
            if (meanwhile != null && isStill(meanwhile, wanted)) {
                return meanwhile;
            }
            CareerMap read = read(wanted);
            held = read;
            return read;
        } finally {
            reading.unlock();
        }
    }

    /**
     * The catalogue as the graph holds it, read and verified anew even if the version is the one that was read before.
     *
     * @throws CatalogueUnavailableException if there is none, or if it is not whole
     */
    CareerMap anew() {
        CatalogueVersion wanted = version();
        startReading();
        try {
            CareerMap read = read(wanted);
            held = read;
            return read;
        } finally {
            reading.unlock();
        }
    }

    private static boolean isStill(CareerMap known, CatalogueVersion wanted) {
        return known.version().equals(wanted.version()) && known.loadedAt().equals(wanted.loadedAt());
    }

    private CatalogueVersion version() {
        // an engine that has just started takes long over its first question
        CatalogueVersion version =
                held == null ? transactions.readAll(this::version) : transactions.read(this::version);
        if (version == null) {
            throw new CatalogueUnavailableException(
                    "The graph database holds no catalogue yet: load it, by starting the product.", null);
        }
        return version;
    }

    private @Nullable CatalogueVersion version(Statements statements) {
        return CatalogueVersion.of(statements.run(cypher.catalogueVersion));
    }

    private void startReading() {
        try {
            if (reading.tryLock(limits.loadTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        throw new CatalogueUnavailableException("The catalogue is still being read; ask again later.", null);
    }

    /** Whole as it is, the graph can still have been drawn by an earlier or later product. */
    private static CareerMap understood(StoredGraph stored, CatalogueVersion version) {
        try {
            return new CareerMap(
                    new Catalogue(GraphReading.facts(stored.image())),
                    GraphReading.leads(stored.image()),
                    version.version(),
                    version.loadedAt());
        } catch (IllegalArgumentException foreign) {
            throw new CatalogueUnavailableException(
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
                "The graph does not hold the catalogue it says it does, as after an edit by hand: load the catalogue again,"
                        + " by starting the product anew.",
                null);
    }
}
