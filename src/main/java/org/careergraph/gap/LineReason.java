package org.careergraph.gap;

/** Why a line of a gap stands as it does. */
public enum LineReason implements ReasonCode {
    /** The target asks it, and nothing of the sort is asked where one starts. */
    NOT_ASKED_AT_START,
    /** The target asks it, and the text of the start breaks off before it could. */
    START_BREAKS_OFF,
    /** The target asks it, and it is only desirable where one starts. */
    DESIRABLE_AT_START,
    /** Both ask it, and the start asks as much or more. */
    ASKED_AT_START,
    /** Both ask it, and the start asks less. */
    LESS_ASKED_AT_START,
    /** Both ask something of the sort, and no document states whether the one counts as the other. */
    COUNTING_NOT_STATED,
    /** The target asks it, and where one starts another area is asked. */
    OTHER_AREA_AT_START,
    /** Both ask a language, which may or may not be the same one. */
    PERHAPS_THE_SAME_LANGUAGE,
    /** The clause of the start that satisfies this one may be needed for the target's first clause. */
    PERHAPS_THE_FIRST_LANGUAGE,
    /** Both ask the language, and the target's clause has a condition that is not judged. */
    CONDITION_NOT_JUDGED,
    /** The start asks a competency that is narrower or shares a part with this one. */
    PART_ASKED_AT_START,
    /** The start asks it, and the target asks nothing of the sort. */
    NOT_ASKED_AT_TARGET,
    /** The start asks it, and the text of the target breaks off before it could. */
    TARGET_BREAKS_OFF
}
