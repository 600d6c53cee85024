package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The education and experience that a general rule requires at a grade, in all job families.
 *
 * @param id {@code minimum-} and the code of the grade
 * @param fieldOfStudy the required field of the education as the document describes it; null if none is stated
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
