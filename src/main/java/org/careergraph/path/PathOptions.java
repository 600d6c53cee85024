package org.careergraph.path;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What paths are looked for.
 *
 * @param kinds the kinds of moves that may be used
 * @param maxMoves the most moves that a path may have
 * @param maxPaths the most paths that are returned
 * @param withinField whether every job of a path must lie in the field where it starts
 * @param through id of a job that every path passes, or null
 * @param avoid ids of jobs that no path passes
 */
public record PathOptions(
        Set<MoveKind> kinds,
        int maxMoves,
        int maxPaths,
        boolean withinField,
        @Nullable String through,
        Set<String> avoid) {
    /** No restriction but kinds and bounds. */
    public PathOptions(Set<MoveKind> kinds, int maxMoves, int maxPaths) {
        this(kinds, maxMoves, maxPaths, false, null, Set.of());
    }
}
