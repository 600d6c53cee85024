package org.careergraph.catalogue;

/**
 * A grade.
 *
 * @param id the id of its system and its code: {@code un-common-system/G5}
 * @param code as printed: {@code G5}
 * @param rank its order within its category; grades of different categories have no order
 * @param category id of its category
 */
public record Grade(String id, String code, int rank, String category, Citation citation) {}
