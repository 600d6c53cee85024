package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A requirement of a competency. A statement that names two competencies gives two requirements with one citation.
 *
 * @param competency id of the canonical competency
 * @param level null if the statement gives none
 * @param degree how strongly the statement requires it, in words other than the levels, such as thorough understanding; or
 *     null. No document says which level such words mean
 * @param block the block of the document with the statement, which can differ from the kind of the competency
 * @param number the number of the statement within its block, in a notice within its list; null for core competencies
 * @param wording the words of the statement where they differ from the canonical name but mean the same, or null
 */
public record CompetencyRequirement(
        String competency,
        @Nullable Level level,
        @Nullable String degree,
        CompetencyKind block,
        @Nullable Integer number,
        @Nullable String wording,
        Importance importance,
        Citation citation)
        implements Requirement {}
