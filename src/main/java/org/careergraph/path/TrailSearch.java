package org.careergraph.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.careergraph.gap.Cancellation;

/**
 * Searches all trails from one job, and keeps for each job the trails that no other trail to it dominates. A dominated trail need
 * not be followed: no count decreases as a trail grows, so whatever continues it is dominated too. For the same reason no kept
 * trail contains a cycle.
 */
final class TrailSearch {
    private final CareerMap map;
    private final Job start;
    private final PathOptions options;
    private final Set<String> useful;
    private final Map<String, List<Trail>> kept = new HashMap<>();
    private boolean cutByLength;
    private boolean cutByNumber;

    /** @param useful the jobs from which a target can be reached; no other job is visited */
    TrailSearch(CareerMap map, Job start, PathOptions options, Set<String> useful) {
        this.map = map;
        this.start = start;
        this.options = options;
        this.useful = useful;
        run();
    }

    List<Trail> trailsTo(String job) {
        return kept.getOrDefault(job, List.of());
    }

    /** Whether a trail was not followed because it has too many moves. */
    boolean isCutByLength() {
        return cutByLength;
    }

    /** Whether the search was stopped after the maximum number of trails. */
    boolean isCutByNumber() {
        return cutByNumber;
    }

    private void run() {
        Deque<Trail> open = new ArrayDeque<>();
        open.add(Trail.EMPTY);
        int followed = 0;
        while (!open.isEmpty()) {
            Cancellation.check();
            Trail trail = open.removeFirst();
            boolean isEmpty = trail.moves().isEmpty();
            if (!isEmpty && !trailsTo(trail.end()).contains(trail)) {
                continue;
            }
            for (MoveSummary move : map.movesFrom(isEmpty ? start.id() : trail.end())) {
                if (!isAllowed(move)) {
                    continue;
                }
                Trail longer = trail.plus(move);
                if (longer.isDominatedIn(trailsTo(longer.end()))) {
                    continue;
                }
                if (longer.counts().moves() > options.maxMoves()) {
                    cutByLength = true;
                    continue;
                }
                if (followed == options.maxTrails()) {
                    cutByNumber = true;
                    return;
                }
                followed++;
                keep(longer);
                open.add(longer);
            }
        }
    }

    private boolean isAllowed(MoveSummary move) {
        Catalogue catalogue = map.catalogue();
        return options.kinds().contains(move.kind())
                && !move.to().equals(start.id())
                && (useful.contains(move.to()) || move.to().equals(options.through()))
                && !options.avoid().contains(move.to())
                && (!options.withinField() || catalogue.areInOneField(catalogue.job(move.to()), start));
    }

    private void keep(Trail trail) {
        List<Trail> trails = kept.computeIfAbsent(trail.end(), unused -> new ArrayList<>());
        trails.removeIf(other -> trail.counts().dominates(other.counts()));
        trails.add(trail);
    }
}
