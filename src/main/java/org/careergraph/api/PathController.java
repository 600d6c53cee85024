package org.careergraph.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.api.Inputs.CareerPathOptions;
import org.careergraph.api.Inputs.PlaceInput;
import org.careergraph.api.Inputs.Thing;
import org.careergraph.api.Persons.AcquisitionInput;
import org.careergraph.api.Persons.PersonInput;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.CompetencyGap;
import org.careergraph.gap.Gap;
import org.careergraph.gap.GapStatus;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPathAnswer;
import org.careergraph.path.CareerPaths;
import org.careergraph.path.Move;
import org.careergraph.path.MoveKind;
import org.careergraph.path.NextMoves;
import org.careergraph.path.PathOptions;
import org.careergraph.person.Acquisition;
import org.careergraph.person.Assessments;
import org.careergraph.person.Leverage;
import org.careergraph.person.Person;
import org.careergraph.person.Prospects;
import org.careergraph.person.WhatIf;
import org.careergraph.refusals.BadArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions to the engine. */
@Controller
class PathController {
    /** Unless told. */
    private static final Set<MoveKind> PATHS = EnumSet.of(MoveKind.PROMOTION, MoveKind.CATEGORY_BRIDGE);

    private final PathLimits limits;
    private final Persons persons;

    PathController(PathLimits limits, Persons persons) {
        this.limits = limits;
        this.persons = persons;
    }

    @QueryMapping
    Gap gap(@Argument String from, @Argument String to, @Argument @Nullable PersonInput person, CareerMap map) {
        Catalogue catalogue = map.catalogue();
        Position start = Inputs.position(catalogue, "from", from);
        Position target = Inputs.position(catalogue, "to", to);
        Person asking = persons.person(catalogue, person);
        if (asking != null && asking.position() == null) {
            asking = asking.in(start);
        } else if (asking != null && !start.equals(asking.position())) {
            throw new BadArgumentException(
                    "CONTRADICTORY_PERSON",
                    "person.currentJob",
                    String.valueOf(Objects.requireNonNull(person).currentJob()),
                    "The person's present position is not the one where the gap starts, " + start.id() + ".",
                    List.of(start.id()));
        }
        return new Assessments(catalogue).between(start, target, asking);
    }

    @QueryMapping
    CareerPathAnswer careerPaths(
            @Argument PlaceInput from,
            @Argument PlaceInput to,
            @Argument @Nullable PersonInput person,
            @Argument @Nullable CareerPathOptions options,
            CareerMap map) {
        Catalogue catalogue = map.catalogue();
        Place place = Inputs.place(catalogue, "from", from);
        Person asking = standingAt(catalogue, place, person);
        return new CareerPaths(map)
                .between(start(place, asking), Inputs.place(catalogue, "to", to), options(catalogue, options), asking);
    }

    @QueryMapping
    List<Move> nextMoves(
            @Argument PlaceInput from,
            @Argument @Nullable PersonInput person,
            @Argument @Nullable List<MoveKind> kinds,
            @Argument @Nullable Integer first,
            CareerMap map) {
        Catalogue catalogue = map.catalogue();
        Place place = Inputs.place(catalogue, "from", from);
        Person asking = standingAt(catalogue, place, person);
        return new NextMoves(map)
                .from(start(place, asking), asking, Inputs.chosen("kinds", kinds, MoveKind.class), limits.most(first));
    }

    @QueryMapping
    List<Move> feeders(
            @Argument PlaceInput to,
            @Argument @Nullable List<MoveKind> kinds,
            @Argument @Nullable Integer first,
            CareerMap map) {
        Place target = Inputs.place(map.catalogue(), "to", to);
        return new NextMoves(map).to(target, Inputs.chosen("kinds", kinds, MoveKind.class), limits.most(first));
    }

    @QueryMapping
    WhatIf whatIf(
            @Argument PersonInput person,
            @Argument List<AcquisitionInput> acquire,
            @Argument @Nullable PlaceInput within,
            CareerMap map) {
        Catalogue catalogue = map.catalogue();
        // what is wrong with it is told before any work
        List<Acquisition> acquired = persons.acquisitions(catalogue, acquire);
        return standing(catalogue, person, within).with(acquired);
    }

    @QueryMapping
    List<Leverage> leverage(
            @Argument PersonInput person,
            @Argument @Nullable PlaceInput within,
            @Argument @Nullable Integer first,
            CareerMap map) {
        return standing(map.catalogue(), person, within).leverage(limits.most(first));
    }

    private Prospects standing(Catalogue catalogue, PersonInput person, @Nullable PlaceInput within) {
        Place place = within == null ? Place.ANYWHERE : Inputs.place(catalogue, "within", within);
        return new Prospects(catalogue, Objects.requireNonNull(persons.person(catalogue, person)), place);
    }

    /** A person who stands somewhere else than asked from is a contradiction. */
    private @Nullable Person standingAt(Catalogue catalogue, Place place, @Nullable PersonInput input) {
        Person person = persons.person(catalogue, input);
        if (person != null
                && person.position() != null
                && !place.positions(catalogue).contains(person.position())) {
            throw new BadArgumentException(
                    "CONTRADICTORY_PERSON",
                    "person.currentJob",
                    person.position().id(),
                    "The person's present position is not among those where the question starts.",
                    place.positions(catalogue).stream()
                            .map(Position::id)
                            .limit(3)
                            .toList());
        }
        return person;
    }

    /** Who stands at one position of a wider place starts there and nowhere else. */
    private static Place start(Place place, @Nullable Person asking) {
        return asking == null || asking.position() == null ? place : Place.of(asking.position());
    }

    private static Set<MoveKind> pathKinds(@Nullable List<MoveKind> told) {
        List<MoveKind> kinds = Inputs.choice("options.kinds", told);
        if (kinds == null) {
            return PATHS;
        }
        if (kinds.contains(MoveKind.VACANCY)) {
            throw new BadArgumentException(
                    "NO_PATH_KIND",
                    "options.kinds",
                    MoveKind.VACANCY.name(),
                    "Paths lead between jobs, and no move to a vacancy is part of one; ask nextMoves for those.",
                    EnumSet.complementOf(EnumSet.of(MoveKind.VACANCY)).stream()
                            .map(MoveKind::name)
                            .toList());
        }
        return Set.copyOf(kinds);
    }

    private PathOptions options(Catalogue catalogue, @Nullable CareerPathOptions options) {
        Set<MoveKind> kinds = options == null ? PATHS : pathKinds(options.kinds());
        int moves = options == null || options.maxMoves() == null ? limits.defaultMoves() : options.maxMoves();
        if (moves < 1 || moves > limits.maxMoves()) {
            throw new BadArgumentException(
                    "MAX_MOVES",
                    "options.maxMoves",
                    String.valueOf(moves),
                    "A path may have 1 to " + limits.maxMoves() + " moves, not " + moves + ".",
                    List.of(String.valueOf(Math.clamp(moves, 1, limits.maxMoves()))));
        }
        if (options == null) {
            return new PathOptions(kinds, moves, limits.maxMoves(), limits.maxPaths(), limits.maxTrails());
        }
        List<String> avoid = options.avoid() == null ? List.of() : options.avoid();
        return new PathOptions(
                kinds,
                moves,
                limits.maxMoves(),
                limits.maxPaths(),
                limits.maxTrails(),
                Boolean.TRUE.equals(options.withinField()),
                Thing.JOB.findId(catalogue, "options.through", options.through()),
                avoid.stream()
                        .map(job -> Thing.JOB.id(catalogue, "options.avoid", job))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @SchemaMapping(typeName = "Gap")
    List<CompetencyGap> competencies(Gap gap, @Argument @Nullable List<GapStatus> status) {
        Set<GapStatus> chosen = Inputs.chosen("status", status, GapStatus.class);
        return gap.competencies().stream()
                .filter(line -> chosen.contains(line.status()))
                .toList();
    }
}
