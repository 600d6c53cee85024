package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that lets experience stand in for a degree, always in addition to the years that the job itself asks for.
 *
 * @param grades codes of the grades to whose jobs it applies
 * @param inPlaceOf the education that is replaced
 * @param education the education that must be there instead
 * @param relevantYears years of relevant work experience that stand in for the degree
 */
public record SubstitutionRule(
        String id,
        String name,
        List<String> grades,
        EducationLevel inPlaceOf,
        EducationLevel education,
        int relevantYears,
        String text,
        @Nullable String note,
        Citation citation) {}
