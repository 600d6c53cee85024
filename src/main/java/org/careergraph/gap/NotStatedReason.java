package org.careergraph.gap;

/** What a gap says of what one side or both do not state. */
public enum NotStatedReason implements ReasonCode {
    /** What a notice does not state. */
    PARTS,
    /** Which number of its deadline is the month. */
    MONTH_OF_DEADLINE,
    /** What is missing of its text. */
    TEXT_NOT_WHOLE,
    /** Which of two grades of different categories is the higher one. */
    CATEGORIES_NOT_RANKED,
    /** What lines that cannot be compared would need; the lines themselves say it. */
    LINES,
    /** Whether experience may stand in for a degree. */
    SUBSTITUTION,
    /** What grades and service in one organization count for in another. */
    SERVICE_ELSEWHERE
}
