package org.careergraph.gap;

/** What a gate says. */
public enum GateReason implements ReasonCode {
    /** In the words of the facts. */
    STATED,
    /** Until when applications are taken. */
    DEADLINE,
    /** That whether the deadline has passed is not looked at. */
    DEADLINE_NOT_JUDGED,
    /** That the target is placed in other offices than the start. */
    OFFICES
}
