package org.careergraph.path;

import org.careergraph.gap.ReasonCode;

/** What an answer of paths says of itself: the bounds that cut the search short, and what it assumes. */
public enum PathReason implements ReasonCode {
    /** The search from one job was stopped; {@code maxTrails}: after how many partial paths. */
    SEARCH_STOPPED,
    /** Longer paths were not searched for; {@code maxMoves}. */
    LONGER_PATHS_NOT_SEARCHED,
    /** More paths were found than are returned; {@code found}, {@code returned}. */
    PATHS_LEFT_OUT,
    /** Descriptions are compared, and no document promises a move. */
    NO_PROMISE,
    /** A person is judged for each move as holder of the job where it starts. */
    MOVES_JUDGED_FROM_THEIR_JOBS
}
