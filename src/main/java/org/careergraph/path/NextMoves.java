package org.careergraph.path;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;

/** Single moves: where one can go from a place, and from where a place is reached. */
public final class NextMoves {
    private final CareerMap map;
    private final Assessments assessments;
    private final Moves derived;

    public NextMoves(CareerMap map) {
        this.map = map;
        this.assessments = new Assessments(map.catalogue());
        this.derived = new Moves(map.catalogue());
    }

    /** The moves from a place: with a person those that are open first, then those that ask least. */
    public List<Move> from(Place place, @Nullable Person person, Set<MoveKind> kinds, int most) {
        Stream<Move> moves = place.positions(map.catalogue()).stream()
                .flatMap(start -> Stream.concat(
                        map.movesFrom(start.id()).stream().filter(move -> kinds.contains(move.kind())),
                        applications(List.of(start), map.catalogue().facts().vacancies(), kinds)))
                .sorted(wholeFirst())
                .limit(person == null ? most : Long.MAX_VALUE)
                .map(move -> move(move, person));
        return person == null
                ? moves.toList()
                : moves.sorted(comparing((Move move) -> !move.gap().isOpen())
                                .thenComparing(move -> !move.to().isWhole())
                                .thenComparingInt(move -> move.gap().notMet()))
                        .limit(most)
                        .toList();
    }

    /** The moves into a place, those that ask least first. */
    public List<Move> into(Place place, Set<MoveKind> kinds, int most) {
        List<Position> targets = place.positions(map.catalogue());
        Set<String> jobs = targets.stream().map(Position::id).collect(Collectors.toSet());
        List<Vacancy> vacancies = targets.stream()
                .filter(Vacancy.class::isInstance)
                .map(Vacancy.class::cast)
                .toList();
        return Stream.concat(
                        map.moves().stream().filter(move -> jobs.contains(move.to()) && kinds.contains(move.kind())),
                        applications(map.catalogue().positions(), vacancies, kinds))
                .sorted(wholeFirst())
                .limit(most)
                .map(move -> move(move, null))
                .toList();
    }

    /** Applications are derived when asked for: anybody may apply for any vacancy, so that the graph need not hold them. */
    private Stream<MoveSummary> applications(
            List<? extends Position> starts, List<Vacancy> vacancies, Set<MoveKind> kinds) {
        return kinds.contains(MoveKind.VACANCY)
                ? starts.stream()
                        .flatMap(start -> vacancies.stream()
                                .filter(vacancy -> !vacancy.equals(start))
                                .map(vacancy -> derived.application(start, vacancy)))
                : Stream.empty();
    }

    private Move move(MoveSummary move, @Nullable Person person) {
        Position from = map.catalogue().position(move.from());
        Position to = map.catalogue().position(move.to());
        return new Move(from, to, move.kind(), assessments.between(from, to, person == null ? null : person.in(from)));
    }

    /** A notice of which a part is missing seems to ask little, and comes last. */
    private Comparator<MoveSummary> wholeFirst() {
        return comparing((MoveSummary move) ->
                        !map.catalogue().position(move.to()).isWhole())
                .thenComparing(leastFirst());
    }

    static Comparator<MoveSummary> leastFirst() {
        return comparingInt(MoveSummary::linesToAcquire)
                .thenComparing(MoveSummary::educationSteps)
                .thenComparing(MoveSummary::to)
                .thenComparing(MoveSummary::from);
    }
}
