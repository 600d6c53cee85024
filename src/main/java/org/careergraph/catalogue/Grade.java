package org.careergraph.catalogue;

/**
 * A grade.
 *
 * @param id its code, for example {@code G5}
 * @param rank its order within its category; grades of different categories have no order
 */
public record Grade(String id, int rank, GradeCategoryCode category, Citation citation) {}
