package org.careergraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.graph.LoadReport;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.Lead;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the facts into the graph before the API opens. A seed with problems changes nothing: what was loaded before goes
 * on being served, and if there is nothing yet the start fails.
 */
@Component
@Order(1)
class CatalogueStart implements SmartLifecycle, StartupNotes {

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

    private final Settings settings;
    private final CatalogueLoads loads;
    private final CareerMaps maps;
    private volatile @Nullable Outcome outcome;

    CatalogueStart(Settings settings, CatalogueLoads loads, CareerMaps maps) {
        this.settings = settings;
        this.loads = loads;
        this.maps = maps;
    }

    /** What came of the seed: a report, problems, or neither if nothing was to be loaded. */
    private record Outcome(
            @Nullable LoadReport report, @Nullable SeedProblems problems) {}

    @Override
    public void start() {
        outcome = switch (settings.load()) {
            case OFF -> new Outcome(null, null);
            case CHECK -> seed(loads::check);
            case ON -> seed(loads::load);
        };
    }

    private interface Use {
        LoadReport of(Facts facts, List<Lead> leads);
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

    private boolean somethingIsServed() {
        try {
            maps.current();
            return true;
        } catch (CatalogueUnavailableException nothing) {
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
        CareerMap map = maps.current();
        Facts facts = map.catalogue().facts();
        String loaded = "  Loaded  %d jobs in %d families, %d competencies, %d moves; version %s, %s"
                .formatted(
                        facts.jobs().size(),
                        facts.jobFamilies().size(),
                        facts.competencies().size(),
                        map.leads().size(),
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

    boolean isOnlyACheck() {
        return settings.load() == Load.CHECK;
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return outcome != null;
    }

    /** Before the web server, which comes with the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
