package org.careergraph.catalogue;

/**
 * The required level of a competency, lowest first. A statement can also give no level.
 */
public enum ProficiencyLevel {
    /** Aware of it. */
    AWARENESS,
    /** Some knowledge. */
    SOME,
    /** Basic. */
    BASIC,
    /** Knowledge, without a further qualification. */
    KNOWLEDGE,
    /** Good. */
    GOOD,
    /** Excellent. */
    EXCELLENT
}
