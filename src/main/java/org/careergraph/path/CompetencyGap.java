package org.careergraph.path;

import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.ProficiencyLevel;
import org.jspecify.annotations.Nullable;

/**
 * One competency between a start and a target.
 *
 * @param competency id of the competency that the target asks, or that the start alone asks
 * @param to the target's requirement; null exactly if it does not list it
 * @param from the start's requirement that bears on it, of the same competency, a broader or a narrower one; null if none,
 *     or if a person tells what bears on it
 * @param fromLevel the level at which what bears on it is asked or told; null if none
 * @param fromCompetency id of the competency that bears on it; null if none
 * @param readsDifferently whether both ask the same competency in other words
 * @param verdict only with a person, and only on what the target lists
 */
public record CompetencyGap(
        String competency,
        GapStatus status,
        @Nullable CompetencyRequirement to,
        @Nullable CompetencyRequirement from,
        @Nullable ProficiencyLevel fromLevel,
        @Nullable String fromCompetency,
        boolean readsDifferently,
        String explanation,
        @Nullable Verdict verdict) {}
