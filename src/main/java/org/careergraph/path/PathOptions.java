package org.careergraph.path;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which paths are searched for.
 *
 * @param kinds the kinds of moves that may be used
 * @param maxMoves the most moves that a path may have
 * @param moveLimit the largest {@code maxMoves} that may be asked for; where there is no path, longer ones are searched for up to it
 * @param maxPaths the most paths that are returned
 * @param maxTrails the most partial paths that a search from one job follows
 * @param withinField whether every job of a path must be in the field where it starts
 * @param through id of a job that every path passes, or null
 * @param avoid ids of jobs that no path passes
 */
public record PathOptions(
        Set<MoveKind> kinds,
        int maxMoves,
        int moveLimit,
        int maxPaths,
        int maxTrails,
        boolean withinField,
        @Nullable String through,
        Set<String> avoid) {
    /** No restriction but kinds and bounds. */
    public PathOptions(Set<MoveKind> kinds, int maxMoves, int moveLimit, int maxPaths, int maxTrails) {
        this(kinds, maxMoves, moveLimit, maxPaths, maxTrails, false, null, Set.of());
    }

    PathOptions withKinds(Set<MoveKind> others) {
        return new PathOptions(others, maxMoves, moveLimit, maxPaths, maxTrails, withinField, through, avoid);
    }

    PathOptions with(MoveKind kind) {
        Set<MoveKind> more = EnumSet.of(kind);
        more.addAll(kinds);
        return withKinds(more);
    }

    PathOptions withMaxMoves(int moves) {
        return new PathOptions(kinds, moves, moveLimit, maxPaths, maxTrails, withinField, through, avoid);
    }

    /** The restrictions that these options make. */
    Set<PathRestriction> restrictions() {
        Set<PathRestriction> restrictions = EnumSet.noneOf(PathRestriction.class);
        if (withinField) {
            restrictions.add(PathRestriction.WITHIN_FIELD);
        }
        if (through != null) {
            restrictions.add(PathRestriction.THROUGH);
        }
        if (!avoid.isEmpty()) {
            restrictions.add(PathRestriction.AVOID);
        }
        return restrictions;
    }

    PathOptions without(Set<PathRestriction> restrictions) {
        return new PathOptions(
                kinds,
                maxMoves,
                moveLimit,
                maxPaths,
                maxTrails,
                withinField && !restrictions.contains(PathRestriction.WITHIN_FIELD),
                restrictions.contains(PathRestriction.THROUGH) ? null : through,
                restrictions.contains(PathRestriction.AVOID) ? Set.of() : avoid);
    }

    PathOptions unrestricted() {
        return without(restrictions());
    }

    boolean isRestricted() {
        return !restrictions().isEmpty();
    }
}
