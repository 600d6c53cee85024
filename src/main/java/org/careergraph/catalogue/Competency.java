package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canonical competency: one subject, however its documents word it.
 *
 * @param scale id of the scale of its levels; null if each framework or organization uses its own
 * @param alsoCalled other names that people search for, such as the name of a product; ours, not from a document
 * @param broader ids of competencies that contain this one: a person with a broader competency has this one too
 * @param closeMatches similar competencies of other organizations; a match applies in both directions and is recorded once
 * @param note why it is separate from others or merged with them, where that is not obvious
 */
public record Competency(
        String id,
        String name,
        CompetencyKind kind,
        @Nullable String scale,
        List<String> alsoCalled,
        List<String> broader,
        List<CloseMatch> closeMatches,
        @Nullable String note) {}
