package org.careergraph.catalogue;

/**
 * Command of a language. Between working knowledge and good knowledge no document says which is more; of all others the
 * later is the higher.
 */
public enum LanguageLevel {
    /** Knowledge. */
    KNOWLEDGE,
    /** Working knowledge. */
    WORKING_KNOWLEDGE,
    /** Good knowledge. */
    GOOD_KNOWLEDGE,
    /** Excellent command, or excellent knowledge. */
    EXCELLENT_COMMAND
}
