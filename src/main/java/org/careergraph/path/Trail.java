package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chain of moves with its counts, while it is searched for. The search begins with one of no moves. */
record Trail(List<MoveSummary> moves, PathCounts counts) {
    static final Trail EMPTY = new Trail(List.of(), PathCounts.NONE);

    String start() {
        return moves.getFirst().from();
    }

    String end() {
        return moves.getLast().to();
    }

    boolean reaches(String job) {
        return moves.stream().anyMatch(move -> move.to().equals(job));
    }

    /** A text by which trails between the same jobs are ordered. */
    String sortKey() {
        return moves.stream().map(MoveSummary::to).collect(Collectors.joining(" "));
    }

    Trail plus(MoveSummary move) {
        List<MoveSummary> longer = new ArrayList<>(moves);
        longer.add(move);
        return new Trail(List.copyOf(longer), counts.plus(move));
    }

    Trail plus(Trail next) {
        Trail whole = this;
        for (MoveSummary move : next.moves) {
            whole = whole.plus(move);
        }
        return whole;
    }

    boolean isDominatedIn(List<Trail> others) {
        return others.stream().anyMatch(other -> other.counts.dominates(counts));
    }
}
