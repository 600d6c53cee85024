package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The general rule on education and experience at a grade, across job families.
 *
 * @param id the grade's code behind {@code minimum-}
 * @param fieldOfStudy in which the education must be, as described, or null if in any
 */
public record GradeRequirement(
        String id,
        String grade,
        EducationLevel education,
        @Nullable String fieldOfStudy,
        @Nullable String trainingArea,
        int years,
        ExperienceKind kind,
        Citation citation) {}
