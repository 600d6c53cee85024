package org.careergraph.catalogue;

/**
 * A category of grades. Grades are ranked within a category only.
 */
public enum GradeCategoryCode {
    /** General Service. */
    GS,
    /** National Professional Officer. */
    NO,
    /** Professional. */
    P
}
