package org.careergraph.catalogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is reached from a thing in any number of steps. */
final class Reach {
    private Reach() {}

    /** The thing itself and all that is reached from it, the nearest first; circles do no harm. */
    static <T> Set<T> from(T start, Function<T, ? extends Collection<T>> next) {
        Set<T> seen = new LinkedHashSet<>();
        Deque<T> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            T one = open.removeFirst();
            if (seen.add(one)) {
                open.addAll(next.apply(one));
            }
        }
        return seen;
    }
}
