package org.careergraph.path;

import org.careergraph.gap.ReasonCode;

/** What a suggested change of a question changes. */
public enum SuggestedChangeCode implements ReasonCode {
    /** Allow more moves. */
    MORE_MOVES,
    /** Leave out restrictions. */
    FEWER_RESTRICTIONS,
    /** Allow one more kind of moves. */
    MORE_KINDS,
    /** Leave out all restrictions, and allow one more kind of moves. */
    FEWER_RESTRICTIONS_AND_MORE_KINDS,
    /** Leave out all restrictions, and allow all kinds of moves. */
    NO_RESTRICTIONS_AND_ALL_KINDS
}
