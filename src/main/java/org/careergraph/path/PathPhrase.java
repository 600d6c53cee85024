package org.careergraph.path;

import org.careergraph.gap.ReasonCode;

/** Parts of the sentences on paths. */
public enum PathPhrase implements ReasonCode {
    IN_VACANCY,
    IN_ORGANIZATION,
    IN_FRAMEWORK,
    IN_JOB,
    IN_GRADE,
    IN_FAMILY,
    IN_FIELD,
    /** One job and how many others. */
    JOB_AND_OTHERS,
    /** No job is described at a place. */
    NO_JOB_DESCRIBED,
    /** A place is one vacancy. */
    IS_A_VACANCY,
    /** There are vacancies at a place, which are no part of a path. */
    VACANCIES_ONLY
}
