package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A system of grades, which one or several organizations use.
 *
 * @param id the first part of the ids of its categories and grades
 */
public record GradeSystem(String id, String name, @Nullable String note) {}
