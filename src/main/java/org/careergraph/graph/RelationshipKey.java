package org.careergraph.graph;

import java.util.Comparator;

/**
 * Which relationship.
 *
 * @param distinction what tells several of one type between the same two nodes apart, or empty
 */
record RelationshipKey(RelationshipKind kind, NodeKey from, NodeKey to, String distinction)
        implements Comparable<RelationshipKey> {

    private static final Comparator<RelationshipKey> BY_TYPE_AND_ENDS = Comparator.comparing(
                    (RelationshipKey key) -> key.kind().type())
            .thenComparing(RelationshipKey::from)
            .thenComparing(RelationshipKey::to)
            .thenComparing(RelationshipKey::distinction);

    @Override
    public int compareTo(RelationshipKey other) {
        return BY_TYPE_AND_ENDS.compare(this, other);
    }

    /** For a reader of a report: the two ends, and what tells it apart from others between them. */
    String name() {
        return from.id() + " -> " + to.id() + (distinction.isEmpty() ? "" : " (" + distinction + ")");
    }

    @Override
    public String toString() {
        return kind.type() + " " + name();
    }
}
