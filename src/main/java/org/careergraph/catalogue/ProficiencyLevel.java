package org.careergraph.catalogue;

/**
 * How well a competency is asked to be mastered, lowest first; a statement may also give no level at all.
 */
public enum ProficiencyLevel {
    /** Aware of it. */
    AWARENESS,
    /** Some knowledge. */
    SOME,
    /** Basic. */
    BASIC,
    /** Knowledge, without another word. */
    KNOWLEDGE,
    /** Good. */
    GOOD,
    /** Excellent. */
    EXCELLENT
}
