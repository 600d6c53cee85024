package org.careergraph.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.graph.LoadReport;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.MoveSummary;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the facts into the graph before the API opens. A seed with problems changes nothing: what was loaded before goes
 * on being served, and if there is nothing yet the start fails. Where the database is away, the API opens and says so, and
 * this goes on trying until it is there.
 */
@Component
@Order(1)
public class CatalogueStart implements SmartLifecycle, StartupNotes {

    /**
     * Which facts, and what to do with them.
     *
     * @param seed a folder of the user's own facts; the built-in ones if not set
     * @param load {@code on} loads what differs, {@code check} only says what a load would change, {@code off} serves what
     *     the graph holds, as a replica does beside one that loads
     */
    @ConfigurationProperties("careergraph")
    record Settings(@Nullable Path seed, Load load) {}

    enum Load {
        ON,
        CHECK,
        OFF
    }

    /**
     * How often a database that is away is tried again.
     *
     * @param firstPause after the first attempt; each further one is twice as long
     * @param longestPause at which that ends
     */
    @ConfigurationProperties("careergraph.start")
    record Patience(Duration firstPause, Duration longestPause) {}

    private static final Logger LOGGER = LoggerFactory.getLogger(CatalogueStart.class);

    private final Settings settings;
    private final Patience patience;
    private final CatalogueLoads loads;
    private final CareerMaps maps;
    private volatile @Nullable Outcome outcome;
    private volatile @Nullable CatalogueUnavailableException waiting;
    private volatile @Nullable Thread retrying;

    CatalogueStart(Settings settings, Patience patience, CatalogueLoads loads, CareerMaps maps) {
        this.settings = settings;
        this.patience = patience;
        this.loads = loads;
        this.maps = maps;
    }

    /** What came of the seed: a report, problems, or neither if nothing was to be loaded. */
    private record Outcome(
            @Nullable LoadReport report, @Nullable SeedProblems problems) {}

    @Override
    public void start() {
        if (settings.load() == Load.CHECK) {
            outcome = seed(loads::check);
            return;
        }
        try {
            outcome = attempted();
        } catch (CatalogueUnavailableException unavailable) {
            if (!mayPass(unavailable)) {
                throw unavailable;
            }
            waiting = unavailable;
            retrying = Thread.ofVirtual().name("catalogue-start").start(this::retry);
        }
    }

    private Outcome attempted() {
        if (settings.load() == Load.ON) {
            return seed(loads::load);
        }
        maps.current();
        return new Outcome(null, null);
    }

    /** What the database, room on its disk, or another instance that loads, may mend without us; a wrong password it will not. */
    private boolean mayPass(CatalogueUnavailableException unavailable) {
        return unavailable.reason().isAbsence()
                || unavailable.reason() == CatalogueUnavailableException.Reason.DATABASE_READ_ONLY
                || settings.load() == Load.OFF
                        && switch (unavailable.reason()) {
                            case NO_CATALOGUE, NOT_WHOLE, FOREIGN_CATALOGUE, CHANGING -> true;
                            default -> false;
                        };
    }

    private void retry() {
        Duration pause = patience.firstPause();
        String told = "";
        try {
            while (outcome == null && !Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause);
                pause = Collections.min(List.of(pause.multipliedBy(2), patience.longestPause()));
                told = tried(told);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes on whatever happens, since questions may be answered meanwhile; says each thing once. */
    private String tried(String told) {
        try {
            outcome = attempted();
            waiting = null;
            LOGGER.info(
                    "Career Graph is ready.{}{}", System.lineSeparator(), String.join(System.lineSeparator(), lines()));
        } catch (CatalogueUnavailableException still) {
            waiting = still;
            if (!mayPass(still) && !told.equals(still.sentence())) {
                LOGGER.error("The catalogue cannot be loaded: {}", still.sentence());
                return still.sentence();
            }
        } catch (SeedProblems problems) {
            if (!told.equals(problems.getMessage())) {
                LOGGER.error(
                        "The seed has problems, and nothing was loaded:{}{}",
                        System.lineSeparator(),
                        problems.getMessage());
            }
            return String.valueOf(problems.getMessage());
        } catch (CancellationException stopped) {
            // the product is being stopped
            return told;
        } catch (RuntimeException fault) {
            if (!told.equals(String.valueOf(fault))) {
                LOGGER.error("The catalogue cannot be loaded", fault);
            }
            return String.valueOf(fault);
        }
        return told;
    }

    /** Why the seed is not loaded yet; null if the start is over. */
    @Nullable
    CatalogueUnavailableException waitingFor() {
        return waiting;
    }

    /** Whether questions are answered, be it from what was loaded before. */
    boolean serves() {
        try {
            return somethingIsServed();
        } catch (CatalogueUnavailableException absent) {
            return false;
        }
    }

    private interface Use {
        LoadReport of(Facts facts, List<MoveSummary> moves);
    }

    private Outcome seed(Use use) {
        try {
            Facts facts = settings.seed() == null ? SeedReader.readBuiltIn() : SeedReader.read(settings.seed());
            return new Outcome(use.of(facts, new Moves(new Catalogue(facts)).all()), null);
        } catch (SeedProblems problems) {
            if (settings.load() == Load.CHECK || !somethingIsServed()) {
                throw problems;
            }
            return new Outcome(null, problems);
        }
    }

    /** @throws CatalogueUnavailableException if the database is away, so that nobody can know */
    private boolean somethingIsServed() {
        try {
            maps.current();
            return true;
        } catch (CatalogueUnavailableException nothing) {
            if (nothing.reason().isAbsence()) {
                throw nothing;
            }
            return false;
        }
    }

    @Override
    public List<String> lines() {
        Outcome known = outcome;
        if (known == null) {
            return List.of();
        }
        if (settings.load() == Load.CHECK) {
            return checked(known.report());
        }
        return served(known);
    }

    private List<String> served(Outcome known) {
        CareerMap map;
        try {
            map = maps.current();
        } catch (CatalogueUnavailableException gone) {
            return List.of("  Loaded  nothing that can be read at present: " + gone.sentence());
        }
        Facts facts = map.catalogue().facts();
        String loaded = "  Loaded  %d jobs in %d families, %d vacancies, %d competencies, %d moves; version %s, %s"
                .formatted(
                        facts.jobs().size(),
                        facts.jobFamilies().size(),
                        facts.vacancies().size(),
                        facts.competencies().size(),
                        map.moves().size(),
                        map.version(),
                        said(known));
        return known.problems() == null
                ? List.of(loaded)
                : List.of(
                        loaded,
                        "The seed was not loaded:",
                        String.valueOf(known.problems().getMessage()));
    }

    private static String said(Outcome known) {
        if (known.problems() != null) {
            return "kept, because the seed has problems";
        }
        LoadReport report = known.report();
        if (report == null) {
            return "as the graph holds it";
        }
        return report.changesNothing()
                ? "unchanged"
                : "%d added, %d changed, %d removed".formatted(report.added(), report.changed(), report.removed());
    }

    private static List<String> checked(@Nullable LoadReport report) {
        if (report == null || report.changesNothing()) {
            return List.of("A load would change nothing.");
        }
        List<String> lines = new ArrayList<>(
                List.of("A load would change version %s to %s:".formatted(report.previousVersion(), report.version())));
        report.nodes().forEach(changes -> lines.addAll(told(changes)));
        report.relationships().forEach(changes -> lines.addAll(told(changes)));
        return lines;
    }

    private static List<String> told(LoadReport.Changes changes) {
        List<String> lines = new ArrayList<>(List.of("  " + changes));
        changes.added().forEach(name -> lines.add("    + " + name));
        changes.changed().forEach(name -> lines.add("    ~ " + name));
        changes.removed().forEach(name -> lines.add("    - " + name));
        return lines;
    }

    public boolean isOnlyACheck() {
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

    /** Before the web server, which comes with the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
