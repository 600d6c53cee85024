package org.careergraph.catalogue;

/**
 * A level of a language, lowest first within the words of documents and within the Common European Framework of Reference. No
 * document says whether good knowledge is more than working knowledge, nor how the words compare with the Framework's levels.
 */
public enum LanguageLevel {
    /** Knowledge. */
    KNOWLEDGE,
    /** Working knowledge. */
    WORKING_KNOWLEDGE,
    /** Good knowledge. */
    GOOD_KNOWLEDGE,
    /** Excellent command, or excellent knowledge. */
    EXCELLENT_COMMAND,
    /** Level A1 of the Common European Framework of Reference. */
    CEFR_A1,
    /** Level A2 of that Framework. */
    CEFR_A2,
    /** Level B1 of that Framework. */
    CEFR_B1,
    /** Level B2 of that Framework. */
    CEFR_B2,
    /** Level C1 of that Framework. */
    CEFR_C1,
    /** Level C2 of that Framework. */
    CEFR_C2;

    /** Whether it is a level of the Common European Framework of Reference. */
    public boolean isCommonEuropean() {
        return compareTo(CEFR_A1) >= 0;
    }
}
