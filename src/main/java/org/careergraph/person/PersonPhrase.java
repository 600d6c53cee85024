package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** Parts of the sentences on a person, and sentences that follow a verdict. */
enum PersonPhrase implements ReasonCode {
    /** The reason of a line with the competency that it is about. */
    OF_COMPETENCY,

    /** Whether applications are taken is not judged. */
    APPLICATIONS_NOT_JUDGED,
    /** The notice states no deadline. */
    NO_DEADLINE,
    /** The text of the notice breaks off. */
    TEXT_BREAKS_OFF,
    /** What the notice asks in its purpose is not judged. */
    PURPOSE_NOT_JUDGED,

    /** On what it rests that years in place of a degree are relevant, as a sentence. */
    BASIS,
    /** On what it rests, and on what else in part. */
    BASIS_IN_PART,
    /** The person says that the work is relevant. */
    BASIS_TOLD,
    /** The work lies in the domain that is asked. */
    BASIS_DOMAIN,

    /** A number of years and the work that is asked, without its domain. */
    YEARS_OF_WORK,
    /** All years that the person has, and how many of them would stand in for a degree. */
    ALL_YEARS,
    /** The one of two languages that is named is held, and the other one is open, as a sentence. */
    ONE_OF_TWO_LANGUAGES_HELD,
    /** What the work is that is asked, the organization decides. */
    WORDING_IS_DECIDED,

    /** How many years the person says to lie in the domain, as a sentence. */
    YEARS_IN_DOMAIN,
    /** How many years the present job asks in the domain, as a sentence. */
    YEARS_OF_PRESENT_JOB_IN_DOMAIN,
    /** There is work in the domain that is not known to be of the kind, as a sentence. */
    WORK_IN_DOMAIN,
    /** There is work in a domain that is near or another one, as a sentence. */
    WORK_IN_ANOTHER_DOMAIN,
    /** No work is known to lie in the domain, as a sentence. */
    NO_WORK_IN_DOMAIN
}
