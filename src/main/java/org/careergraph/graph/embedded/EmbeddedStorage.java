package org.careergraph.graph.embedded;

/** What an operator has to know of the embedded database's disk. */
public interface EmbeddedStorage {

    /** Bytes that can still be written to the disk with the data. */
    long freeSpace();

    /** Whether the database still writes: after a failure to write it goes on reading, and writes no more until it is started anew. */
    boolean takesWrites();
}
