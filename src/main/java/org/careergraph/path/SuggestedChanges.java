package org.careergraph.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careergraph.catalogue.Job;

/** Finds the smallest changes of a question without a path that would find one. */
final class SuggestedChanges {
    private final PathSearch search;

    SuggestedChanges(PathSearch search) {
        this.search = search;
    }

    /** Longer paths, one restriction less, or one kind of moves more; where none of these suffices, two of them together. */
    List<SuggestedChange> of(List<Job> starts, List<Job> targets, PathOptions options) {
        List<SuggestedChange> changes = new ArrayList<>();
        search.neededMoves(starts, targets, options).ifPresent(moves -> changes.add(SuggestedChange.allowMoves(moves)));
        Set<PathRestriction> restrictions = options.restrictions();
        for (PathRestriction restriction : restrictions) {
            if (search.finds(starts, targets, options.without(Set.of(restriction)))) {
                changes.add(SuggestedChange.leaveOut(Set.of(restriction)));
            }
        }
        PathOptions unrestricted = options.unrestricted();
        if (changes.isEmpty() && restrictions.size() > 1 && search.finds(starts, targets, unrestricted)) {
            changes.add(SuggestedChange.leaveOut(restrictions));
        }
        otherKinds(starts, targets, options).forEach(kind -> changes.add(SuggestedChange.allow(kind)));
        if (changes.isEmpty() && !restrictions.isEmpty()) {
            otherKinds(starts, targets, unrestricted)
                    .forEach(kind -> changes.add(SuggestedChange.leaveOutAndAllow(restrictions, kind)));
        }
        Set<MoveKind> allKinds = MoveKind.betweenJobs();
        if (changes.isEmpty() && search.finds(starts, targets, unrestricted.withKinds(allKinds))) {
            List<MoveKind> missing = allKinds.stream()
                    .filter(kind -> !options.kinds().contains(kind))
                    .toList();
            changes.add(SuggestedChange.leaveOutAndAllowAll(restrictions, missing));
        }
        return changes;
    }

    /** The kinds each of which alone, besides those of the options, would find a path. */
    private List<MoveKind> otherKinds(List<Job> starts, List<Job> targets, PathOptions options) {
        return MoveKind.betweenJobs().stream()
                .filter(kind -> !options.kinds().contains(kind))
                .filter(kind -> search.finds(starts, targets, options.with(kind)))
                .toList();
    }
}
