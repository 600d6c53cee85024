package org.careergraph.api;

import org.careergraph.api.CatalogueReloads.Reload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What changes the catalogue; who may ask for it is not decided here. */
@Controller
class ReloadController {
    private final CatalogueReloads reloads;

    ReloadController(CatalogueReloads reloads) {
        this.reloads = reloads;
    }

    @MutationMapping
    Reload reloadCatalogue(@Argument boolean dryRun) {
        return reloads.reload(dryRun);
    }
}
