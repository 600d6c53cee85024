package org.careergraph.path;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.catalogue.Job;
import org.jspecify.annotations.Nullable;

/** Single moves: where one can go from a place, and from where a place is reached. */
public final class NextMoves {
    private final CareerMap map;
    private final Gaps gaps;

    public NextMoves(CareerMap map) {
        this.map = map;
        this.gaps = new Gaps(map.catalogue());
    }

    /** The moves from a place: with a person those that are open first, then those that ask least. */
    public List<Move> from(Place place, @Nullable Person person, Set<MoveKind> kinds, int most) {
        Stream<Move> moves = place.jobs(map.catalogue()).stream()
                .flatMap(job -> map.leadsFrom(job.id()).stream())
                .filter(lead -> kinds.contains(lead.kind()))
                .sorted(leastFirst())
                .limit(person == null ? most : Long.MAX_VALUE)
                .map(lead -> move(lead, person));
        return person == null
                ? moves.toList()
                : moves.sorted(comparing((Move move) -> Objects.requireNonNull(
                                                move.gap().verdict())
                                        .status())
                                .thenComparingInt(move -> move.gap().notMet()))
                        .limit(most)
                        .toList();
    }

    /** The moves into a place, those that ask least first. */
    public List<Move> into(Place place, Set<MoveKind> kinds, int most) {
        Set<String> targets =
                Set.copyOf(place.jobs(map.catalogue()).stream().map(Job::id).toList());
        return map.leads().stream()
                .filter(lead -> targets.contains(lead.to()) && kinds.contains(lead.kind()))
                .sorted(leastFirst())
                .limit(most)
                .map(lead -> move(lead, null))
                .toList();
    }

    private Move move(Lead lead, @Nullable Person person) {
        Job from = map.catalogue().job(lead.from());
        Job to = map.catalogue().job(lead.to());
        return new Move(from, to, lead.kind(), gaps.between(from, to, person == null ? null : person.in(from)));
    }

    static Comparator<Lead> leastFirst() {
        return comparingInt(Lead::linesToAcquire)
                .thenComparing(Lead::educationSteps)
                .thenComparing(Lead::to)
                .thenComparing(Lead::from);
    }
}
