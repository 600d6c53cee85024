package org.careergraph.catalogue;

/**
 * A grade.
 *
 * @param id its code, for example {@code G5}
 * @param rank its place within its category; says nothing across categories
 */
public record Grade(String id, int rank, GradeCategoryCode category, Citation citation) {}
