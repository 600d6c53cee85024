package org.careergraph.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an answer, or a part of one, before it has words: what it says, and of what. The room {@code words} makes the
 * sentence; nothing reads a sentence back.
 *
 * @param values by the names that the message uses: numbers, constants, facts, names that a document or a person uses, further
 *     reasons as parts of the sentence, {@link Several}, or null
 * @param further the sentences that follow
 */
public record Reason(ReasonCode code, Map<String, @Nullable Object> values, List<Reason> further) {

    /** The maps that are given are never changed afterwards, so that they need not be copied. */
    public Reason {
        values = Collections.unmodifiableMap(values);
        further = List.copyOf(further);
    }

    public static Reason of(ReasonCode code) {
        return new Reason(code, Map.of(), List.of());
    }

    public static Reason of(ReasonCode code, String name, @Nullable Object value) {
        return of(code).with(name, value);
    }

    public Reason with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Reason(code, more, further);
    }

    /** The same, and then another sentence; the same alone if there is none. */
    public Reason and(@Nullable Reason next) {
        if (next == null) {
            return this;
        }
        List<Reason> all = new ArrayList<>(further);
        all.add(new Reason(next.code, next.values, List.of()));
        all.addAll(next.further);
        return new Reason(code, values, all);
    }
}
