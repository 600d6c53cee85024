package org.careergraph.gap;

/** What a target asks, against what is asked where one starts. */
public enum Comparison {
    /** The target asks more, or asks it where the start does not. */
    MORE,
    /** Both ask the same. */
    SAME,
    /** The target asks less. */
    LESS,
    /** The other side asks something similar in other words, by our editorial judgement. */
    CLOSE,
    /** The start asks it, the target does not mention it. */
    NOT_MENTIONED,
    /** No document states how the two stand to each other. */
    NOT_STATED;

    /** @param less whether the target asks less of what is held */
    static Comparison of(LineStatus status, boolean less) {
        return switch (status) {
            case NEW, MORE -> MORE;
            case HELD -> less ? LESS : SAME;
            case NOT_STATED -> NOT_STATED;
            case NOT_LISTED -> NOT_MENTIONED;
        };
    }
}
