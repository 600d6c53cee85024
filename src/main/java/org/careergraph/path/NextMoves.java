package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;

/** Single moves: where one can go from a place, and from where a place is reached. */
public final class NextMoves {
    private final CareerMap map;
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final Moves moves;

    public NextMoves(CareerMap map) {
        this.map = map;
        this.catalogue = map.catalogue();
        this.assessments = new Assessments(catalogue);
        this.moves = new Moves(catalogue);
    }

    /** The moves from a place, those that require least first; with a person, those that are open to the person first. */
    public List<Move> from(Place place, @Nullable Person person, Set<MoveKind> kinds, int limit) {
        Stream<Move> found = place.positions(catalogue).stream()
                .flatMap(start -> Stream.concat(
                        map.movesFrom(start.id()).stream().filter(move -> kinds.contains(move.kind())),
                        applications(List.of(start), catalogue.facts().vacancies(), kinds)))
                .sorted(completeFirst())
                .limit(person == null ? limit : Long.MAX_VALUE)
                .map(move -> Move.of(move, catalogue, assessments, person));
        return person == null
                ? found.toList()
                : found.sorted(comparing((Move move) -> !move.gap().isOpen())
                                .thenComparing(move -> !move.to().isWhole())
                                .thenComparingInt(move -> move.gap().notMet()))
                        .limit(limit)
                        .toList();
    }

    /** The moves to a place, those that require least first. */
    public List<Move> to(Place place, Set<MoveKind> kinds, int limit) {
        List<Position> targets = place.positions(catalogue);
        Set<String> ids = targets.stream().map(Position::id).collect(Collectors.toSet());
        List<Vacancy> vacancies = targets.stream()
                .filter(Vacancy.class::isInstance)
                .map(Vacancy.class::cast)
                .toList();
        return Stream.concat(
                        map.moves().stream().filter(move -> ids.contains(move.to()) && kinds.contains(move.kind())),
                        applications(catalogue.positions(), vacancies, kinds))
                .sorted(completeFirst())
                .limit(limit)
                .map(move -> Move.of(move, catalogue, assessments, null))
                .toList();
    }

    /** Derived when asked for: anybody may apply for any vacancy, so the graph need not hold these moves. */
    private Stream<MoveSummary> applications(
            List<? extends Position> starts, List<Vacancy> vacancies, Set<MoveKind> kinds) {
        return kinds.contains(MoveKind.VACANCY)
                ? starts.stream()
                        .flatMap(start -> vacancies.stream()
                                .filter(vacancy -> !vacancy.equals(start))
                                .map(vacancy -> moves.application(start, vacancy)))
                : Stream.empty();
    }

    /** A notice that is cut short seems to require little, so it comes last. */
    private Comparator<MoveSummary> completeFirst() {
        return comparing((MoveSummary move) -> !catalogue.position(move.to()).isWhole())
                .thenComparing(MoveSummary.leastFirst());
    }
}
