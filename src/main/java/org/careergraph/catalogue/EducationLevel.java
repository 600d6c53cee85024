package org.careergraph.catalogue;

/**
 * Completed education, lowest first. The levels of ISCED 2011 to which we take them to belong are 1, 2, 3, 4 and 5 together, 6, 7
 * and 8.
 */
public enum EducationLevel {
    /** Primary school. */
    PRIMARY,
    /** Compulsory schooling. */
    COMPULSORY,
    /** Secondary school. */
    SECONDARY,
    /** A diploma or certificate from post-secondary school education. */
    POST_SECONDARY_DIPLOMA,
    /** A university degree: Bachelor's or equivalent. */
    FIRST_DEGREE,
    /** A university degree above the first: Master's or equivalent. */
    ADVANCED_DEGREE,
    /** A doctorate or equivalent. */
    DOCTORATE
}
