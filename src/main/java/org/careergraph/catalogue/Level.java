package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A level of a scale.
 *
 * @param id the id of its scale and a word: {@code ilo/proficiency/GOOD}
 * @param name the word of the documents
 * @param scale id of its scale
 * @param rank its order within its scale, lowest first, from 1; null if the scale has no order
 * @param description what somebody at this level can do, in our own words; null if no document says
 * @param citation where a document describes the level; null if none does
 */
public record Level(
        String id,
        String name,
        String scale,
        @Nullable Integer rank,
        @Nullable String description,
        @Nullable Citation citation) {

    /** How one level stands to another. */
    public enum Order {
        /** Below it. */
        LOWER,
        /** The same level. */
        SAME,
        /** Above it. */
        HIGHER,
        /** No document states it. */
        NOT_STATED
    }

    /**
     * How a level stands to another one, where null is no stated level. Only levels of one scale that has an order are above or
     * below each other. No stated level is below every level that has a rank, and every level is above no stated one.
     */
    public static Order order(@Nullable Level level, @Nullable Level other) {
        if (other == null) {
            return level == null ? Order.SAME : Order.HIGHER;
        }
        if (level == null) {
            return other.rank == null ? Order.NOT_STATED : Order.LOWER;
        }
        if (level.id.equals(other.id)) {
            return Order.SAME;
        }
        if (!level.scale.equals(other.scale) || level.rank == null || other.rank == null) {
            return Order.NOT_STATED;
        }
        return level.rank < other.rank ? Order.LOWER : Order.HIGHER;
    }

    /** The last part of an id: the word that names the level within its scale. */
    public static String word(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
