package org.careergraph.path;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What paths are looked for.
 *
 * @param kinds the kinds of moves that may be used
 * @param maxMoves the most moves that a path may have
 * @param maxPaths the most paths that are returned
 * @param maxTrails the most partial paths that a search from one job follows
 * @param withinField whether every job of a path must lie in the field where it starts
 * @param through id of a job that every path passes, or null
 * @param avoid ids of jobs that no path passes
 */
public record PathOptions(
        Set<MoveKind> kinds,
        int maxMoves,
        int maxPaths,
        int maxTrails,
        boolean withinField,
        @Nullable String through,
        Set<String> avoid) {
    /** No restriction but kinds and bounds. */
    public PathOptions(Set<MoveKind> kinds, int maxMoves, int maxPaths, int maxTrails) {
        this(kinds, maxMoves, maxPaths, maxTrails, false, null, Set.of());
    }

    PathOptions withKinds(Set<MoveKind> others) {
        return new PathOptions(others, maxMoves, maxPaths, maxTrails, withinField, through, avoid);
    }

    /** The same without anything but kinds and bounds. */
    PathOptions unrestricted() {
        return new PathOptions(kinds, maxMoves, maxPaths, maxTrails);
    }

    boolean isRestricted() {
        return withinField || through != null || !avoid.isEmpty();
    }
}
