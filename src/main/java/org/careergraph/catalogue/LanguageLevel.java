package org.careergraph.catalogue;

/**
 * A level of a language, lowest first. The exception is that no document says whether good knowledge is more than working
 * knowledge.
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
