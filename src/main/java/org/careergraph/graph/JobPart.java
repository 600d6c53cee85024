package org.careergraph.graph;

import java.util.Locale;

/** The parts of a job that each cite a place of their own, while the graph keeps them on one node. */
enum JobPart {
    DESCRIPTION,
    SETTING,
    SUPERVISION,
    CONTACTS;

    /** Value of {@code part} on CITES. */
    String inGraph() {
        return name().toLowerCase(Locale.ROOT);
    }
}
