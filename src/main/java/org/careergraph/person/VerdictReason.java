package org.careergraph.person;

import org.careergraph.gap.ReasonCode;

/** Why a person satisfies a line, or does not, or why that is not known. */
public enum VerdictReason implements ReasonCode {
    /** How many essential lines are met, unmet and not known. */
    ESSENTIAL_LINES,
    /** The person does not tell whether it is there. */
    NOT_TOLD,
    /** The competency is held, by what the person tells or by what the present job asks. */
    COMPETENCY_HELD,
    /** The person tells the competency at a lower level. */
    COMPETENCY_LOWER,
    /** Whether the competency is held at the level that is asked is not known. */
    COMPETENCY_LEVEL_OPEN,
    /** Only a part of the competency is known to be held. */
    COMPETENCY_PART_HELD
}
