package org.careergraph.graph;

import java.util.Comparator;

/**
 * Identifies a relationship.
 *
 * @param distinction the value that distinguishes relationships of one type between the same two nodes; empty where there can
 *     be only one
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

    /** A name for reports: the two ends, and the distinction. */
    String name() {
        return from.id() + " -> " + to.id() + (distinction.isEmpty() ? "" : " (" + distinction + ")");
    }

    @Override
    public String toString() {
        return kind.type() + " " + name();
    }
}
