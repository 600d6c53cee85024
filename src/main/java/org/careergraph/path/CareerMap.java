package org.careergraph.path;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Catalogue;

/** One version of the catalogue with the moves derived from it. Immutable. */
public final class CareerMap {
    private final Catalogue catalogue;
    private final List<MoveSummary> moves;
    private final Map<String, List<MoveSummary>> movesByStart;
    private final String version;
    private final Instant loadedAt;

    /**
     * @param moves every move between two jobs, in a stable order
     * @param version a digest of the facts and moves: equal versions give equal answers
     * @param loadedAt when this version was written
     */
    public CareerMap(Catalogue catalogue, List<MoveSummary> moves, String version, Instant loadedAt) {
        this.catalogue = catalogue;
        this.moves = List.copyOf(moves);
        this.movesByStart = this.moves.stream().collect(groupingBy(MoveSummary::from));
        this.version = version;
        this.loadedAt = loadedAt;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public List<MoveSummary> moves() {
        return moves;
    }

    /** The moves that start at the job, in a stable order. */
    public List<MoveSummary> movesFrom(String job) {
        return movesByStart.getOrDefault(job, List.of());
    }

    public String version() {
        return version;
    }

    public Instant loadedAt() {
        return loadedAt;
    }
}
