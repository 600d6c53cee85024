package org.careergraph.path;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What paths are looked for.
 *
 * @param kinds the kinds of moves that may be used
 * @param maxMoves the most moves that a path may have
 * @param longest how many moves might be allowed at most: where there is no path, as far is looked for longer ones
 * @param maxPaths the most paths that are returned
 * @param maxTrails the most partial paths that a search from one job follows
 * @param withinField whether every job of a path must lie in the field where it starts
 * @param through id of a job that every path passes, or null
 * @param avoid ids of jobs that no path passes
 */
public record PathOptions(
        Set<MoveKind> kinds,
        int maxMoves,
        int longest,
        int maxPaths,
        int maxTrails,
        boolean withinField,
        @Nullable String through,
        Set<String> avoid) {
    /** No restriction but kinds and bounds. */
    public PathOptions(Set<MoveKind> kinds, int maxMoves, int longest, int maxPaths, int maxTrails) {
        this(kinds, maxMoves, longest, maxPaths, maxTrails, false, null, Set.of());
    }

    PathOptions withKinds(Set<MoveKind> others) {
        return new PathOptions(others, maxMoves, longest, maxPaths, maxTrails, withinField, through, avoid);
    }

    /** The same without anything but kinds and bounds. */
    PathOptions unrestricted() {
        return new PathOptions(kinds, maxMoves, longest, maxPaths, maxTrails);
    }

    PathOptions with(MoveKind kind) {
        Set<MoveKind> more = EnumSet.of(kind);
        more.addAll(kinds);
        return withKinds(more);
    }

    PathOptions withMoves(int most) {
        return new PathOptions(kinds, most, longest, maxPaths, maxTrails, withinField, through, avoid);
    }

    /** By their names, what is set beside kinds and bounds, each with the options without it. */
    Map<String, PathOptions> lessOne() {
        Map<String, PathOptions> less = new LinkedHashMap<>();
        if (withinField) {
            less.put(
                    "withinField",
                    new PathOptions(kinds, maxMoves, longest, maxPaths, maxTrails, false, through, avoid));
        }
        if (through != null) {
            less.put(
                    "through",
                    new PathOptions(kinds, maxMoves, longest, maxPaths, maxTrails, withinField, null, avoid));
        }
        if (!avoid.isEmpty()) {
            less.put(
                    "avoid",
                    new PathOptions(kinds, maxMoves, longest, maxPaths, maxTrails, withinField, through, Set.of()));
        }
        return less;
    }

    boolean isRestricted() {
        return withinField || through != null || !avoid.isEmpty();
    }
}
