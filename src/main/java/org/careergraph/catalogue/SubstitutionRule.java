package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that accepts experience in place of a degree, in addition to the years that the job itself requires.
 *
 * @param grades codes of the grades to which it applies
 * @param inPlaceOf the education that is replaced
 * @param education the education that is required instead
 * @param relevantYears years of relevant experience in place of the degree
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
