package org.careergraph.catalogue;

/**
 * The share of the required years that must be in the domain.
 */
public enum DomainShare {
    /** Some of the years; the document does not say how many. */
    INCLUDING,
    /** More than half of the years. */
    MAJORITY,
    /** All of the years. */
    ALL
}
