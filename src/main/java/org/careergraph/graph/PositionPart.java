package org.careergraph.graph;

import java.util.Locale;

/** The parts of a position that cite places of their own, although the graph keeps them on one node. */
enum PositionPart {
    DESCRIPTION,
    SETTING,
    SUPERVISION,
    CONTACTS,
    POSTS,
    CONTRACT,
    PURPOSE,
    SALARY,
    DEADLINE;

    private final String inGraph = name().toLowerCase(Locale.ROOT);

    /** The value of {@code part} on CITES. */
    String inGraph() {
        return inGraph;
    }
}
