package org.careergraph.catalogue;

/**
 * How much of the asked years must lie in the domain.
 */
public enum DomainShare {
    /** Some of the years; the document does not say how many. */
    INCLUDING,
    /** More than half of the years. */
    MAJORITY,
    /** All of the years. */
    ALL
}
