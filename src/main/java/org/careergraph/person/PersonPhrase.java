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
    PURPOSE_NOT_JUDGED
}
