package org.careergraph.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the catalogue what the operator's seed says, for an administrator who asks for it. */
public interface CatalogueReloads {

    /** What a reload changed, or would change. */
    record Reload(
            boolean loaded,
            @Nullable String previousVersion,
            @Nullable String version,
            List<Change> changes,
            List<Problem> problems) {}

    /** @param of a label or a type of relationships */
    record Change(String of, List<String> added, List<String> changed, List<String> removed) {}

    /** What keeps a seed from being loaded, and where it stands. */
    record Problem(
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String place,
            String wrong,
            @Nullable String right) {}

    /** @throws org.careergraph.path.CatalogueUnavailableException if the graph cannot answer at present; nothing is changed then */
    Reload reload(boolean dryRun);
}
