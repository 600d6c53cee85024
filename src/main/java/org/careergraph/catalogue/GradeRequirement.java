package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The general rule on education and experience at a grade, across job families.
 *
 * @param id the grade's code behind {@code minimum-}
 */
public record GradeRequirement(
        String id,
        String grade,
        EducationLevel education,
        @Nullable String trainingArea,
        int years,
        ExperienceKind kind,
        Citation citation) {}
