package org.careergraph.catalogue;

/** Whether applications for a vacancy are still accepted on a day. */
public enum OpenStatus {
    /** All readings of the deadline are that day or later. */
    OPEN,
    /** All readings of the deadline are earlier. */
    CLOSED,
    /** Only some readings of the deadline are earlier. */
    DEPENDS_ON_READING,
    /** The notice states no day. */
    NOT_STATED
}
