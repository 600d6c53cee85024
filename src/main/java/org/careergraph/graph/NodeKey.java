package org.careergraph.graph;

import java.util.Comparator;

/** Identifies a node; ids are unique within a kind. */
record NodeKey(NodeKind kind, String id) implements Comparable<NodeKey> {

    private static final Comparator<NodeKey> BY_LABEL_AND_ID =
            Comparator.comparing((NodeKey key) -> key.kind().label()).thenComparing(NodeKey::id);

    @Override
    public int compareTo(NodeKey other) {
        return BY_LABEL_AND_ID.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.label() + " " + id;
    }
}
