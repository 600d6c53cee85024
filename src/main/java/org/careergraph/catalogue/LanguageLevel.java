package org.careergraph.catalogue;

/**
 * Command of a language, lowest first.
 */
public enum LanguageLevel {
    /** Knowledge. */
    KNOWLEDGE,
    /** Working knowledge. */
    WORKING_KNOWLEDGE,
    /** Excellent command. */
    EXCELLENT_COMMAND
}
