package org.careergraph.gap;

import java.util.List;

/** Several values in one sentence, and how they are joined. */
public record Several(List<?> values, Joining joining) {
    public Several {
        values = List.copyOf(values);
    }

    public enum Joining {
        /** a, b or c. */
        OR,
        /** a, b and c. */
        AND,
        /** a, b, c. */
        COMMA,
        /** a; b; c. */
        SEMICOLON
    }

    public static Several or(List<?> values) {
        return new Several(values, Joining.OR);
    }

    public static Several and(List<?> values) {
        return new Several(values, Joining.AND);
    }

    public static Several comma(List<?> values) {
        return new Several(values, Joining.COMMA);
    }
}
