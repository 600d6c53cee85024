package org.careergraph.catalogue;

/** Whether one can still apply for a vacancy on a day. */
public enum OpenStatus {
    /** The deadline is that day or later, however it is read. */
    OPEN,
    /** The deadline was earlier, however it is read. */
    CLOSED,
    /** The deadline as printed can be read so and so. */
    DEPENDS_ON_READING,
    /** The notice names no day. */
    NOT_STATED
}
