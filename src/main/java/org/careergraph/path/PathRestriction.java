package org.careergraph.path;

/** What the options of a path may demand beside kinds of moves and bounds. */
public enum PathRestriction {
    /** Every job of the path is in the field where it starts. */
    WITHIN_FIELD,
    /** The path passes a certain job. */
    THROUGH,
    /** The path passes none of certain jobs. */
    AVOID
}
