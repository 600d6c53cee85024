package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** Why a person satisfies a line, or does not, or why that is not known. */
public enum VerdictReason implements ReasonCode {
    /** How many essential lines are met, unmet and not known. */
    ESSENTIAL_LINES,

    /** The person does not tell whether it is there. */
    NOT_TOLD,
    /** The licence, the training or the further demand is there. */
    HELD,
    /** The person says that the work or the degree is not relevant. */
    SAID_TO_BE_IRRELEVANT,
    /** The person does not say whether the work or the degree is relevant. */
    RELEVANCE_NOT_TOLD,

    /** The level of education is there. */
    EDUCATION_HELD,
    /** The person tells a lower level of education. */
    EDUCATION_LOWER,
    /** The education that is known is lower, and there may be more. */
    EDUCATION_OPEN,
    /** Experience stands in for the degree. */
    EXPERIENCE_STANDS_IN,
    /** No way to satisfy the degree is known to be satisfied; the nearest one is named. */
    NEAREST_WAY,
    /** The field of the degree is one that the document names, or the person says that it is relevant. */
    FIELD_HELD,
    /** The alternative that is met, or the nearest one, asks no field of study. */
    NO_FIELD_OF_ALTERNATIVE,
    /** There is training, and no document states whether it is the training that is asked. */
    TRAINING_OPEN,

    /** The kind, the years or the domain of the experience is there. */
    EXPERIENCE_HELD,
    /** The work of the present job is in another organization, and no document states whether it counts. */
    WORK_OF_ANOTHER_ORGANIZATION,
    /** There is work of another kind, and the document does not state whether it counts. */
    WORK_OF_ANOTHER_KIND,
    /** There are too few years, whatever may count. */
    YEARS_LACKING,
    /** Whether enough of the years count is not known. */
    YEARS_OPEN,
    /** Too few of the years can lie in the domain, since others are told to lie elsewhere. */
    DOMAIN_LACKING,
    /** Whether enough of the work lies in the domain is not known. */
    DOMAIN_OPEN,

    /** A language that the person tells, or the present job, satisfies the clause. */
    LANGUAGE_HELD,
    /** A language satisfies the clause, but for a condition that is not judged. */
    LANGUAGE_CONDITION_NOT_JUDGED,
    /** The language that the person tells is below the level that is asked. */
    LANGUAGE_LOWER,
    /** Whether a language is there at the level that is asked is not known. */
    LANGUAGE_LEVEL_OPEN,
    /** Whether the languages that the present job asks satisfy the clause is not known. */
    LANGUAGE_OF_PRESENT_JOB_OPEN,
    /** No further language that the person tells answers for the clause. */
    LANGUAGE_NOT_FOUND,
    /** No document lists the official languages that the clause speaks of. */
    OFFICIAL_LANGUAGES_NOT_LISTED,

    /** The competency is held, by what the person tells or by what the present job asks. */
    COMPETENCY_HELD,
    /** The person tells the competency at a lower level. */
    COMPETENCY_LOWER,
    /** Whether the competency is held at the level that is asked is not known. */
    COMPETENCY_LEVEL_OPEN,
    /** Only a part of the competency is known to be held. */
    COMPETENCY_PART_HELD
}
