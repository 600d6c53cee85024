package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canonical competency: one subject, however differently it is worded.
 *
 * @param alsoCalled other names that people look for it by, such as a product's; ours, and no document's
 * @param broader ids of competencies that contain this one: whoever holds a broader one holds this one too
 * @param closeMatches similar competencies of other organizations; a match holds both ways and is told once
 * @param note why it is kept apart or merged, where a reader may wonder
 */
public record Competency(
        String id,
        String name,
        CompetencyKind kind,
        List<String> alsoCalled,
        List<String> broader,
        List<CloseMatch> closeMatches,
        @Nullable String note) {}
