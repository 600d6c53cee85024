package org.careergraph.gap;

/** How one line of education, experience or languages at the target stands to what is asked where one starts. */
public enum LineStatus {
    /** Nothing of it is asked where one starts. */
    NEW,
    /** Asked where one starts too, but less of it. */
    MORE,
    /** Asked where one starts too, as much or more. */
    HELD,
    /** The document does not state whether what is asked where one starts counts for it. */
    NOT_STATED,
    /** Asked where one starts, and no line of the target is set beside it. */
    NOT_LISTED
}
