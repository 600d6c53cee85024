package org.careergraph.path;

import java.util.List;
import java.util.Set;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.jspecify.annotations.Nullable;

/**
 * A change of the question that finds a path where there is none.
 *
 * @param maxMoves the moves to allow; null: no change
 * @param leaveOut the restrictions to leave out; empty: no change
 * @param moveKinds the kinds of moves to allow besides those of the question; empty: no change
 */
public record SuggestedChange(
        SuggestedChangeCode code,
        @Nullable Integer maxMoves,
        List<PathRestriction> leaveOut,
        List<MoveKind> moveKinds) {

    static SuggestedChange allowMoves(int maxMoves) {
        return new SuggestedChange(SuggestedChangeCode.MORE_MOVES, maxMoves, List.of(), List.of());
    }

    static SuggestedChange leaveOut(Set<PathRestriction> restrictions) {
        return new SuggestedChange(SuggestedChangeCode.FEWER_RESTRICTIONS, null, List.copyOf(restrictions), List.of());
    }

    static SuggestedChange allow(MoveKind kind) {
        return new SuggestedChange(SuggestedChangeCode.MORE_KINDS, null, List.of(), List.of(kind));
    }

    static SuggestedChange leaveOutAndAllow(Set<PathRestriction> restrictions, MoveKind kind) {
        return new SuggestedChange(
                SuggestedChangeCode.FEWER_RESTRICTIONS_AND_MORE_KINDS, null, List.copyOf(restrictions), List.of(kind));
    }

    static SuggestedChange leaveOutAndAllowAll(Set<PathRestriction> restrictions, List<MoveKind> kinds) {
        return new SuggestedChange(
                SuggestedChangeCode.NO_RESTRICTIONS_AND_ALL_KINDS, null, List.copyOf(restrictions), List.copyOf(kinds));
    }

    /** The change as a sentence. */
    public Reason text() {
        return Reason.of(code)
                .with("maxMoves", maxMoves)
                .with("leaveOut", Several.and(leaveOut))
                .with("moveKinds", Several.and(moveKinds));
    }
}
