package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** What an answer takes for granted of a person, and which of the person's words count for nothing. */
public enum AssumptionReason implements ReasonCode {
    /** The education that the present job asks. */
    EDUCATION,
    /** The person tells less education than the present job asks. */
    EDUCATION_TOLD_LOWER,
    /** The training that the present job asks. */
    TRAINING,
    /** The licence that the present job asks. */
    LICENCE,
    /** The years of experience that the present job asks. */
    YEARS,
    /** The domain in which the present job asks experience. */
    DOMAIN,
    /** A further demand of the present job on experience. */
    DEMAND,
    /** The language clauses of the present job. */
    LANGUAGES,
    /** The competencies of the present job at their levels. */
    COMPETENCIES,
    /** The person tells a competency at a lower level than the present job asks. */
    COMPETENCY_TOLD_LOWER,
    /** No position names the language that the person tells. */
    LANGUAGE_NOT_NAMED,
    /** The name that the person tells is another name of a domain. */
    NAME_UNDERSTOOD,
    /** No position names the domain, field, training or licence that the person tells. */
    NAME_NOT_NAMED
}
