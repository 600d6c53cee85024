package org.careergraph.graph.embedded;

/** What an operator has to know of the embedded database's disk. */
public interface EmbeddedStorage {

    enum State {
        WRITABLE,
        /** The disk is nearly full: what is there can be read, and it can be written again when there is room. */
        READ_ONLY,
        /** It failed to write, and answers nothing until it is started anew. */
        FAILED
    }

    /** Bytes that can still be written to the disk with the data. */
    long freeSpace();

    State state();
}
