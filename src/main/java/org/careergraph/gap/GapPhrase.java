package org.careergraph.gap;

/** Parts of the sentences of a gap, and what a requirement asks in a few words. */
public enum GapPhrase implements ReasonCode {
    /** A phrase alone, as a sentence. */
    SENTENCE,
    /** What the target asks, to begin a sentence. */
    TARGET_ASKS,
    /** What the start asks, to begin a sentence. */
    START_ASKS,
    /** The condition that a clause adds, as a sentence. */
    CONDITION,
    /** That competencies of the other side are similar, as a sentence. */
    SIMILAR,
    /** That two organizations ask the same competency is our reading, as a sentence. */
    SAME_COMPETENCY_BY_OUR_READING,
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
    /** An official language of an organization. */
    OFFICIAL_LANGUAGE,
    /** An official language of an organization, other than that of the other clause. */
    ANOTHER_OFFICIAL_LANGUAGE,
    /** A national language that is official at the duty station. */
    DUTY_STATION_LANGUAGE,
    /** One of the languages that the clause names. */
    NAMED_LANGUAGE,
    /** One of the languages that the clause names, other than that of the other clause. */
    ANOTHER_NAMED_LANGUAGE,
    /** A competency's level and what its statement says beside it. */
    AS_ASKED,
    /** A degree, with the years on top. */
    WAY_OF_EDUCATION,
    /** Years that stand in for a degree, with the years on top. */
    WAY_OF_EXPERIENCE
}
