package org.careergraph.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.careergraph.graph.LoadReport;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.CatalogueUnavailableException.Reason;
import org.careergraph.seed.SeedProblems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the facts into the graph before the API opens. A seed with problems changes nothing: the loaded catalogue stays in service, and
 * without one the start fails. While the database is away, the API opens and says so, and the load is tried again.
 */
@Component
@Order(1)
public class CatalogueStart implements SmartLifecycle, StartupNotes {

    /**
     * Which facts are loaded.
     *
     * @param seed a folder of facts; null for the built-in ones
     * @param load {@code on} loads the differences, {@code check} reports what a load would change, {@code off} serves what the
     *     graph holds, as a replica does
     */
    @ConfigurationProperties("careergraph")
    record Settings(@Nullable Path seed, Load load) {}

    enum Load {
        ON,
        CHECK,
        OFF
    }

    /**
     * Pauses between attempts to reach a database that is away.
     *
     * @param firstPause each further one is twice as long
     * @param longestPause the limit of that
     */
    @ConfigurationProperties("careergraph.start")
    record Retries(Duration firstPause, Duration longestPause) {}

    private static final Logger LOGGER = LoggerFactory.getLogger(CatalogueStart.class);

    /** Reasons that another instance, which loads, can remove. */
    private static final Set<Reason> WITHOUT_CATALOGUE =
            Set.of(Reason.NO_CATALOGUE, Reason.NOT_WHOLE, Reason.FOREIGN_CATALOGUE, Reason.CHANGING);

    private final Settings settings;
    private final Retries retries;
    private final SeedLoads loads;
    private final CareerMaps maps;
    private volatile @Nullable LoadOutcome outcome;
    private volatile @Nullable CatalogueUnavailableException waitingFor;
    private volatile @Nullable Thread retrying;

    CatalogueStart(Settings settings, Retries retries, SeedLoads loads, CareerMaps maps) {
        this.settings = settings;
        this.retries = retries;
        this.loads = loads;
        this.maps = maps;
    }

    @Override
    public void start() {
        if (isOnlyCheck()) {
            outcome = seed(loads::check);
            return;
        }
        try {
            outcome = attempt();
        } catch (CatalogueUnavailableException unavailable) {
            if (!mayPass(unavailable.reason())) {
                throw unavailable;
            }
            waitingFor = unavailable;
            retrying = Thread.ofVirtual().name("catalogue-start").start(this::retry);
        }
    }

    private LoadOutcome attempt() {
        if (settings.load() == Load.ON) {
            return seed(loads::load);
        }
        maps.current();
        return new LoadOutcome(null, null);
    }

    /** Whether the reason may go away without a change of settings, as a wrong password does not. */
    private boolean mayPass(Reason reason) {
        return reason.isAbsence()
                || reason == Reason.DATABASE_READ_ONLY
                || settings.load() == Load.OFF && WITHOUT_CATALOGUE.contains(reason);
    }

    private void retry() {
        Duration pause = retries.firstPause();
        Object reported = "";
        try {
            while (outcome == null && !Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause);
                pause = Collections.min(List.of(pause.multipliedBy(2), retries.longestPause()));
                reported = attemptAgain(reported);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Continues after every failure, and logs each once.
     *
     * @param reported what failed before
     * @return what failed now
     */
    private Object attemptAgain(Object reported) {
        try {
            outcome = attempt();
            waitingFor = null;
            LOGGER.info(
                    "Career Graph is ready.{}{}", System.lineSeparator(), String.join(System.lineSeparator(), lines()));
        } catch (CatalogueUnavailableException still) {
            waitingFor = still;
            if (!mayPass(still.reason())) {
                if (!still.reason().equals(reported)) {
                    LOGGER.error("The catalogue cannot be loaded: {}", still.sentence());
                }
                return still.reason();
            }
        } catch (SeedProblems problems) {
            if (!problems.problems().equals(reported)) {
                LOGGER.error(
                        "The seed has problems, and nothing was loaded:{}{}",
                        System.lineSeparator(),
                        problems.getMessage());
            }
            return problems.problems();
        } catch (CancellationException stopped) {
            return reported;
        } catch (RuntimeException fault) {
            if (!fault.getClass().equals(reported)) {
                LOGGER.error("The catalogue cannot be loaded", fault);
            }
            return fault.getClass();
        }
        return reported;
    }

    /** Why the seed is not loaded yet; null if the start is over. */
    @Nullable
    CatalogueUnavailableException waitingFor() {
        return waitingFor;
    }

    /** Whether a catalogue is in service, loaded now or before. */
    boolean serves() {
        try {
            return hasCatalogue();
        } catch (CatalogueUnavailableException absent) {
            return false;
        }
    }

    private LoadOutcome seed(Supplier<LoadReport> load) {
        try {
            return new LoadOutcome(load.get(), null);
        } catch (SeedProblems problems) {
            if (isOnlyCheck() || !hasCatalogue()) {
                throw problems;
            }
            return new LoadOutcome(null, problems);
        }
    }

    /** @throws CatalogueUnavailableException if the database is away */
    private boolean hasCatalogue() {
        try {
            maps.current();
            return true;
        } catch (CatalogueUnavailableException unavailable) {
            if (unavailable.reason().isAbsence()) {
                throw unavailable;
            }
            return false;
        }
    }

    @Override
    public List<String> lines() {
        LoadOutcome known = outcome;
        if (known == null) {
            return List.of();
        }
        return isOnlyCheck() ? known.checkLines() : known.servedLines(maps);
    }

    public boolean isOnlyCheck() {
        return settings.load() == Load.CHECK;
    }

    @Override
    public void stop() {
        Thread thread = retrying;
        if (thread != null) {
            thread.interrupt();
        }
        retrying = null;
        outcome = null;
    }

    @Override
    public boolean isRunning() {
        return outcome != null || retrying != null;
    }

    /** Precedes the web server, which has one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
