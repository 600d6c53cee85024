package org.careergraph.catalogue;

/**
 * Completed education, lowest first.
 */
public enum EducationLevel {
    /** Compulsory schooling. */
    COMPULSORY,
    /** Secondary school. */
    SECONDARY,
    /** A diploma or certificate from post-secondary school education. */
    POST_SECONDARY_DIPLOMA,
    /** A university degree: Bachelor's or equivalent. */
    FIRST_DEGREE,
    /** A university degree above the first. */
    ADVANCED_DEGREE
}
