package org.careergraph.path;

import org.careergraph.catalogue.CompetencyRequirement;
import org.jspecify.annotations.Nullable;

/**
 * One competency between a start and a target.
 *
 * @param competency id of the competency that the target asks, or that the start alone asks
 * @param to the target's requirement; null exactly if it does not list it
 * @param from the start's requirement that bears on it, of the same competency, a broader or a narrower one; null if none
 * @param readsDifferently whether both ask the same competency in other words
 */
public record CompetencyGap(
        String competency,
        GapStatus status,
        @Nullable CompetencyRequirement to,
        @Nullable CompetencyRequirement from,
        boolean readsDifferently,
        String explanation) {}
