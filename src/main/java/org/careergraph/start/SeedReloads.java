package org.careergraph.start;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.careergraph.api.CatalogueReloads;
import org.careergraph.graph.LoadReport;
import org.careergraph.seed.SeedProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Loads the seed again, one reload at a time; reloads of other instances wait in the database. */
@Component
class SeedReloads implements CatalogueReloads {
    private static final Logger log = LoggerFactory.getLogger(SeedReloads.class);

    private final SeedLoads loads;
    private final ReentrantLock one = new ReentrantLock(true);

    SeedReloads(SeedLoads loads) {
        this.loads = loads;
    }

    @Override
    public Reload reload(boolean dryRun) {
        try {
            one.lockInterruptibly();
        } catch (InterruptedException nobodyWaits) {
            throw new CancellationException("nobody waits for this reload any more");
        }
        try {
            return dryRun ? reload(loads.check(), false) : loaded(reload(loads.load(), true));
        } catch (SeedProblems problems) {
            if (!dryRun) {
                log.info(
                        "Reload requested: nothing was changed, the seed has {} problems",
                        problems.problems().size());
            }
            List<Problem> found = problems.problems().stream()
                    .map(problem -> new Problem(
                            problem.file(),
                            problem.line(),
                            problem.column(),
                            problem.path(),
                            problem.wrong(),
                            problem.right()))
                    .toList();
            return new Reload(false, null, null, List.of(), found);
        } finally {
            one.unlock();
        }
    }

    private static Reload loaded(Reload reload) {
        log.info("Reload requested: version {}", reload.version());
        return reload;
    }

    private static Reload reload(LoadReport report, boolean isLoaded) {
        List<Change> changes = Stream.concat(report.nodes().stream(), report.relationships().stream())
                .map(change -> new Change(change.of(), change.added(), change.changed(), change.removed()))
                .toList();
        return new Reload(isLoaded, report.previousVersion(), report.version(), changes, List.of());
    }
}
