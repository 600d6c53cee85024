package org.careergraph.start;

import java.util.List;
import java.util.function.BiFunction;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.graph.LoadReport;
import org.careergraph.path.MoveSummary;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.springframework.stereotype.Component;

/** Loads the facts of the configured seed into the graph. */
@Component
class SeedLoads {
    private final CatalogueStart.Settings settings;
    private final CatalogueLoads loads;

    SeedLoads(CatalogueStart.Settings settings, CatalogueLoads loads) {
        this.settings = settings;
        this.loads = loads;
    }

    /** @throws org.careergraph.seed.SeedProblems if the seed has problems; nothing is changed then */
    LoadReport load() {
        return run(loads::load);
    }

    /**
     * Reports what a load would change.
     *
     * @throws org.careergraph.seed.SeedProblems if the seed has problems
     */
    LoadReport check() {
        return run(loads::check);
    }

    private LoadReport run(BiFunction<Facts, List<MoveSummary>, LoadReport> use) {
        Facts facts = settings.seed() == null ? SeedReader.readBuiltIn() : SeedReader.read(settings.seed());
        return use.apply(facts, new Moves(new Catalogue(facts)).all());
    }
}
