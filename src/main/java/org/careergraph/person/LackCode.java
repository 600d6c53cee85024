package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** What is missing or not known of a way to satisfy a degree. */
public enum LackCode implements ReasonCode {
    /** The education that the way asks is missing. */
    EDUCATION,
    /** Whether the education that the way asks is there is not known. */
    EDUCATION_NOT_KNOWN,
    /** The person has a degree, and no document states whether experience may stand in then. */
    DEGREE_IS_THERE,
    /** Years of relevant work are missing, whatever may count. */
    RELEVANT_YEARS,
    /** Whether there are years of relevant work is not known, since the person tells none. */
    RELEVANT_YEARS_NOT_TOLD,
    /** Whether enough of the years count as relevant is not stated. */
    RELEVANCE_NOT_STATED,
    /** The field of the degree is not the one that is asked. */
    FIELD,
    /** Whether the field of the degree is one that counts is not known. */
    FIELD_NOT_KNOWN,
    /** Years that the job asks on top are missing, whatever may count. */
    YEARS_ON_TOP,
    /** Whether there are the years that the job asks on top is not known. */
    YEARS_ON_TOP_NOT_KNOWN
}
