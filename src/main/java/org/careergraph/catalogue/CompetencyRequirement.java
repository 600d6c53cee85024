package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A requirement of a competency. A statement that names two competencies gives two requirements with one citation.
 *
 * @param competency id of the canonical competency
 * @param level null if the statement gives none
 * @param degree how strongly the statement asks it, in words that are none of the levels, such as thorough understanding; or
 *     null. No document says how it stands to a level
 * @param block the block of the document in which the statement is printed, which need not be the competency's kind
 * @param number the statement's number within its block, in a notice among those of its importance; null for core
 *     competencies
 * @param wording how the statement reads where it differs from the canonical name in words only, or null
 */
public record CompetencyRequirement(
        String competency,
        @Nullable ProficiencyLevel level,
        @Nullable String degree,
        CompetencyKind block,
        @Nullable Integer number,
        @Nullable String wording,
        Importance importance,
        Citation citation)
        implements Requirement {}
