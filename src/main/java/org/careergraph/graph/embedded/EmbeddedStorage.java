package org.careergraph.graph.embedded;

/** The state of the disk of the embedded database, for operators. */
public interface EmbeddedStorage {

    enum State {
        WRITABLE,
        /** The disk is nearly full. The data can be read, and written again once there is space. */
        READ_ONLY,
        /** A write failed. The database answers nothing until it is restarted. */
        FAILED
    }

    /** Free bytes on the disk with the data. */
    long freeSpace();

    State state();
}
