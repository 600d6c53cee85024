package org.careergraph.gap;

/** Parts of the sentences of a gap, and what a requirement asks in a few words. */
public enum GapPhrase implements ReasonCode {
    /** A phrase alone, as a sentence. */
    SENTENCE,
    /** A name that a document or a person uses. */
    NAME,
    /** A level of education, as its document words it. */
    EDUCATION_LEVEL,
    /** A number of years. */
    YEARS,
    /** Work of a kind, as its document calls it. */
    WORK,
    /** Work of a kind, as another organization asks it. */
    WORK_ELSEWHERE,
    /** Years with their work and domain. */
    YEARS_OF_WORK,
    /** A domain, and how much of the work must lie in it. */
    DOMAIN,
    /** What is desirable of the very same experience. */
    IDEALLY,
    /** A clause of the language requirements. */
    LANGUAGE_CLAUSE,
    /** A set of languages. */
    LANGUAGE_SET,
    /** A competency's level and what its statement says beside it. */
    AS_ASKED,
    /** A degree, with the years on top. */
    WAY_OF_THE_DEGREE,
    /** Years that stand in for a degree, with the years on top. */
    WAY_OF_EXPERIENCE
}
