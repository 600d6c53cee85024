package org.careergraph.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.LoadReport;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.seed.SeedProblems;
import org.jspecify.annotations.Nullable;

/** The result of the load at the start: a report, problems of the seed, or neither if nothing was to be loaded. */
record LoadOutcome(@Nullable LoadReport report, @Nullable SeedProblems problems) {

    /** What is served, for the start-up screen. */
    List<String> servedLines(CareerMaps maps) {
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
                        summary());
        return problems == null
                ? List.of(loaded)
                : List.of(loaded, "The seed was not loaded:", String.valueOf(problems.getMessage()));
    }

    private String summary() {
        if (problems != null) {
            return "kept, because the seed has problems";
        }
        if (report == null) {
            return "as the graph holds it";
        }
        return report.changesNothing()
                ? "unchanged"
                : "%d added, %d changed, %d removed".formatted(report.added(), report.changed(), report.removed());
    }

    /** What a load would change. */
    List<String> checkLines() {
        if (report == null || report.changesNothing()) {
            return List.of("A load would change nothing.");
        }
        List<String> lines = new ArrayList<>(
                List.of("A load would change version %s to %s:".formatted(report.previousVersion(), report.version())));
        Stream.concat(report.nodes().stream(), report.relationships().stream()).forEach(changes -> {
            lines.add("  " + changes);
            changes.added().forEach(name -> lines.add("    + " + name));
            changes.changed().forEach(name -> lines.add("    ~ " + name));
            changes.removed().forEach(name -> lines.add("    - " + name));
        });
        return lines;
    }
}
