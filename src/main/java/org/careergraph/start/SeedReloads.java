package org.careergraph.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import org.careergraph.api.CatalogueReloads;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.graph.LoadReport;
import org.careergraph.path.MoveSummary;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedProblem;
import org.careergraph.seed.SeedProblems;
import org.careergraph.seed.SeedReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the seed of the settings again, one reload after the other; those of other instances wait in the database. */
@Component
class SeedReloads implements CatalogueReloads {
    private static final Logger log = LoggerFactory.getLogger(SeedReloads.class);

    private final @Nullable Path seed;
    private final CatalogueLoads loads;
    private final ReentrantLock one = new ReentrantLock(true);

    SeedReloads(CatalogueStart.Settings settings, CatalogueLoads loads) {
        this.seed = settings.seed();
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
            Reload reload = seeded(dryRun);
            if (!dryRun) {
                log.info(
                        "A reload was asked for: {}",
                        reload.loaded()
                                ? "version " + reload.version()
                                : "nothing was changed, the seed has "
                                        + reload.problems().size() + " problems");
            }
            return reload;
        } finally {
            one.unlock();
        }
    }

    private Reload seeded(boolean dryRun) {
        try {
            Facts facts = seed == null ? SeedReader.readBuiltIn() : SeedReader.read(seed);
            List<MoveSummary> moves = new Moves(new Catalogue(facts)).all();
            LoadReport report = dryRun ? loads.check(facts, moves) : loads.load(facts, moves);
            List<Change> changes = new ArrayList<>();
            report.nodes().forEach(change -> changes.add(told(change)));
            report.relationships().forEach(change -> changes.add(told(change)));
            return new Reload(!dryRun, report.previousVersion(), report.version(), changes, List.of());
        } catch (SeedProblems problems) {
            return new Reload(
                    false,
                    null,
                    null,
                    List.of(),
                    problems.problems().stream().map(SeedReloads::told).toList());
        }
    }

    private static Change told(LoadReport.Changes changes) {
        return new Change(changes.of(), changes.added(), changes.changed(), changes.removed());
    }

    private static Problem told(SeedProblem problem) {
        return new Problem(
                problem.file(), problem.line(), problem.column(), problem.path(), problem.wrong(), problem.right());
    }
}
