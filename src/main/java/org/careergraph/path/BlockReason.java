package org.careergraph.path;

import org.careergraph.gap.ReasonCode;

/** The reasons for which there is no path. */
public enum BlockReason implements ReasonCode {
    /** There is no job at the place to start from. */
    NO_JOB_AT_START,
    /** There is no job at the place to reach. */
    NO_JOB_AT_TARGET,
    /** Start and target are the same. */
    ALREADY_THERE,
    /** The target is below the start in the same category, or in a category from which moves lead to the start's: a step down is no move. */
    NOT_UPWARDS,
    /** The target is of another organization, where people apply. */
    OTHER_ORGANIZATION,
    /** Start and target are in different families, and one of them has no grade by which they would compare. */
    NOT_COMPARABLE,
    /** The ladder of the family ends. */
    FAMILY_ENDS,
    /** The field has no job in the category. */
    FIELD_WITHOUT_CATEGORY,
    /** Start and target are in different fields, and the kinds of moves that are searched stay within one. */
    OTHER_FIELD,
    /** The options exclude every path. */
    EXCLUDED,
    /** No chain of the moves that are searched is short enough. */
    TOO_FAR
}
