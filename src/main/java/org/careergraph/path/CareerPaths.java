package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.Cancellation;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Words;
import org.careergraph.path.CareerPathAnswer.Block;
import org.careergraph.path.CareerPathAnswer.BlockReason;
import org.careergraph.path.CareerPathAnswer.NoCareerPath;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;

/** Finds the chains of moves from one place to another. */
public final class CareerPaths {
    private final CareerMap map;
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final Map<String, Integer> positions = new HashMap<>();

    public CareerPaths(CareerMap map) {
        this.map = map;
        map.catalogue().facts().jobs().forEach(job -> positions.put(job.id(), positions.size()));
        this.catalogue = map.catalogue();
        this.assessments = new Assessments(catalogue);
    }

    /** Every path of the asked kind that no other with the same ends beats, or why there is none. */
    public CareerPathAnswer between(Place from, Place to, PathOptions options) {
        return between(from, to, options, null);
    }

    /**
     * The same for a person.
     *
     * @param person at each move taken to have what the job before asks; null for no verdicts
     */
    public CareerPathAnswer between(Place from, Place to, PathOptions options, @Nullable Person person) {
        List<Job> starts = from.jobs(catalogue);
        List<Job> targets = to.jobs(catalogue);
        Found found = search(starts, targets, options);
        List<Trail> trails = new ArrayList<>(found.trails());
        if (trails.isEmpty()) {
            return none(from, to, starts, targets, options);
        }
        trails.sort(comparing((Trail trail) -> position(trail.end()))
                .thenComparing(trail -> position(trail.start()))
                .thenComparing(trail -> trail.counts().moves())
                .thenComparing(trail -> trail.counts().skippedGrades())
                .thenComparing(Trail::line));
        List<String> bounds = new ArrayList<>();
        if (found.tooMany()) {
            bounds.add("The search was stopped after " + options.maxTrails()
                    + " partial paths from one job; there may be further paths.");
        }
        if (found.tooLong()) {
            bounds.add("Paths with more than " + moves(options.maxMoves()) + " were not looked for.");
        }
        if (trails.size() > options.maxPaths()) {
            bounds.add("There are " + trails.size() + " paths; " + options.maxPaths()
                    + " are given, the best between each start and end before further ones.");
        }
        return new CareerPathAnswer.CareerPaths(
                fairly(trails, options.maxPaths()).stream()
                        .map(trail -> path(trail, person))
                        .toList(),
                bounds.stream().map(Reason::text).toList());
    }

    /** What a search found, and whether a bound cut it short. */
    private record Found(List<Trail> trails, boolean tooLong, boolean tooMany) {}

    private Found search(List<Job> starts, List<Job> targets, PathOptions options) {
        List<Trail> trails = new ArrayList<>();
        Set<String> leadingOn = leadingOn(targets, options);
        Map<String, Search> onwards = new HashMap<>();
        boolean tooLong = false;
        boolean tooMany = false;
        for (Job start : starts) {
            if (options.avoid().contains(start.id())) {
                continue;
            }
            Search search = new Search(start, options, leadingOn);
            search.run();
            tooLong |= search.tooLong;
            tooMany |= search.tooMany;
            for (Job target : targets) {
                if (options.through() == null
                        || options.through().equals(start.id())
                        || options.through().equals(target.id())) {
                    trails.addAll(search.trailsTo(target));
                    continue;
                }
                Search on = onwards.computeIfAbsent(options.through(), middle -> {
                    Search further = new Search(catalogue.job(middle), options, leadingOn);
                    further.run();
                    return further;
                });
                tooMany |= on.tooMany;
                List<Trail> joined = joined(search.trailsTo(options.through()), on.trailsTo(target.id()), start);
                tooLong |= on.tooLong
                        || joined.stream().anyMatch(trail -> trail.counts().moves() > options.maxMoves());
                trails.addAll(unbeaten(joined.stream()
                        .filter(trail -> trail.counts().moves() <= options.maxMoves())
                        .toList()));
            }
        }
        return new Found(trails, tooLong, tooMany);
    }

    /** As many as allowed, in their order, but one between each start and end before a second one. */
    private static List<Trail> fairly(List<Trail> trails, int most) {
        if (trails.size() <= most) {
            return trails;
        }
        Map<String, Integer> rounds = new HashMap<>();
        Map<Trail, Integer> round = new IdentityHashMap<>();
        for (Trail trail : trails) {
            round.put(trail, rounds.merge(trail.start() + " " + trail.end(), 1, Integer::sum));
        }
        Set<Trail> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        trails.stream().sorted(comparing(round::get)).limit(most).forEach(chosen::add);
        return trails.stream().filter(chosen::contains).toList();
    }

    /** The jobs from which a target can be reached at all, the targets among them. */
    private Set<String> leadingOn(List<Job> targets, PathOptions options) {
        Set<String> jobs = new HashSet<>();
        targets.forEach(target -> jobs.add(target.id()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (MoveSummary move : map.moves()) {
                if (options.kinds().contains(move.kind()) && jobs.contains(move.to()) && jobs.add(move.from())) {
                    grown = true;
                }
            }
        }
        return jobs;
    }

    /** Every way to the job in between followed by every way on, without those that pass a job twice. */
    private static List<Trail> joined(List<Trail> there, List<Trail> onwards, Job start) {
        List<Trail> joined = new ArrayList<>();
        for (Trail first : there) {
            for (Trail second : onwards) {
                boolean circle = second.moves().stream()
                        .anyMatch(move -> move.to().equals(start.id())
                                || first.moves().stream()
                                        .anyMatch(earlier -> earlier.to().equals(move.to())));
                if (!circle) {
                    Trail whole = first;
                    for (MoveSummary move : second.moves()) {
                        whole = whole.plus(move);
                    }
                    joined.add(whole);
                }
            }
        }
        return joined;
    }

    private static List<Trail> unbeaten(List<Trail> trails) {
        return trails.stream()
                .filter(trail ->
                        trails.stream().noneMatch(other -> other.counts().dominates(trail.counts())))
                .toList();
    }

    private int position(String job) {
        return Objects.requireNonNull(positions.get(job));
    }

    private CareerPath path(Trail trail, @Nullable Person person) {
        List<Move> moves = trail.moves().stream()
                .map(move -> {
                    Job from = catalogue.job(move.from());
                    Job to = catalogue.job(move.to());
                    return new Move(
                            from,
                            to,
                            move.kind(),
                            assessments.between(from, to, person == null ? null : person.in(from)));
                })
                .toList();
        Job start = catalogue.job(trail.start());
        Job end = catalogue.job(trail.end());
        return new CareerPath(
                start,
                end,
                moves,
                assessments.between(start, end, person == null ? null : person.in(start)),
                trail.counts());
    }

    /** A chain of moves with its counts. */
    private record Trail(List<MoveSummary> moves, PathCounts counts) {
        String start() {
            return moves.getFirst().from();
        }

        String end() {
            return moves.getLast().to();
        }

        String line() {
            return moves.stream().map(MoveSummary::to).collect(Collectors.joining(" "));
        }

        Trail plus(MoveSummary move) {
            List<MoveSummary> longer = new ArrayList<>(moves);
            longer.add(move);
            return new Trail(List.copyOf(longer), counts.plus(move));
        }
    }

    /**
     * Keeps for each job the trails that no other trail to it beats. A beaten trail need not be followed: no count can
     * fall as a trail grows, so whatever it leads to is beaten too. For the same reason no kept trail runs in a circle.
     */
    private final class Search {
        private final Job start;
        private final PathOptions options;
        private final Map<String, List<Trail>> best = new LinkedHashMap<>();
        private final Set<String> leadingOn;
        private boolean tooLong;
        private boolean tooMany;

        /** @param leadingOn the jobs from which a target can be reached; others are not worth a visit */
        Search(Job start, PathOptions options, Set<String> leadingOn) {
            this.start = start;
            this.options = options;
            this.leadingOn = leadingOn;
        }

        void run() {
            Deque<Trail> open = new ArrayDeque<>();
            open.add(new Trail(List.of(), PathCounts.NONE));
            int kept = 0;
            while (!open.isEmpty()) {
                Cancellation.check();
                Trail trail = open.removeFirst();
                if (!trail.moves().isEmpty() && !trailsTo(trail.end()).contains(trail)) {
                    continue;
                }
                String end = trail.moves().isEmpty() ? start.id() : trail.end();
                for (MoveSummary move : map.movesFrom(end)) {
                    if (!isAllowed(move)) {
                        continue;
                    }
                    Trail longer = trail.plus(move);
                    if (beaten(longer)) {
                        continue;
                    }
                    if (longer.counts().moves() > options.maxMoves()) {
                        tooLong = true;
                        continue;
                    }
                    if (kept == options.maxTrails()) {
                        tooMany = true;
                        return;
                    }
                    kept++;
                    keep(longer);
                    open.add(longer);
                }
            }
        }

        private boolean isAllowed(MoveSummary move) {
            return options.kinds().contains(move.kind())
                    && !move.to().equals(start.id())
                    && (leadingOn.contains(move.to()) || move.to().equals(options.through()))
                    && !options.avoid().contains(move.to())
                    && (!options.withinField()
                            || catalogue.fieldOf(catalogue.job(move.to())).equals(catalogue.fieldOf(start)));
        }

        private boolean beaten(Trail trail) {
            return trailsTo(trail.end()).stream()
                    .anyMatch(other -> other.counts().dominates(trail.counts()));
        }

        private void keep(Trail trail) {
            List<Trail> kept = best.computeIfAbsent(trail.end(), unused -> new ArrayList<>());
            kept.removeIf(other -> trail.counts().dominates(other.counts()));
            kept.add(trail);
        }

        List<Trail> trailsTo(String job) {
            return best.getOrDefault(job, List.of());
        }

        List<Trail> trailsTo(Job job) {
            return trailsTo(job.id());
        }
    }

    private NoCareerPath none(Place from, Place to, List<Job> starts, List<Job> targets, PathOptions options) {
        List<Block> blocks = new ArrayList<>();
        if (starts.isEmpty()) {
            blocks.add(new Block(BlockReason.NO_JOB_AT_START, nothingAt(from), near(from)));
        }
        if (targets.isEmpty()) {
            blocks.add(new Block(BlockReason.NO_JOB_AT_TARGET, nothingAt(to), near(to)));
        }
        if (!starts.isEmpty() && !targets.isEmpty()) {
            for (Job start : starts) {
                // which is why other fields are looked at
                if (targets.stream()
                                .noneMatch(target -> catalogue.fieldOf(target).equals(catalogue.fieldOf(start)))
                        && targets.stream().anyMatch(target -> isHigherInTheCategory(target.grade(), start))
                        && familyEnds(start)) {
                    blocks.add(familyEndsAt(start));
                }
                for (Job target : targets) {
                    blocks.add(block(start, target, options));
                }
            }
        }
        Set<Job> reachable = new LinkedHashSet<>();
        starts.stream()
                .flatMap(start -> map.movesFrom(start.id()).stream())
                .filter(move -> options.kinds().contains(move.kind())
                        && !options.avoid().contains(move.to()))
                .sorted(NextMoves.leastFirst())
                .forEach(move -> reachable.add(catalogue.job(move.to())));
        Set<Job> leadingThere = new LinkedHashSet<>();
        Set<String> ends = targets.stream().map(Job::id).collect(Collectors.toSet());
        map.moves().stream()
                .filter(move -> ends.contains(move.to())
                        && options.kinds().contains(move.kind())
                        && !options.avoid().contains(move.from()))
                .sorted(NextMoves.leastFirst())
                .forEach(move -> leadingThere.add(catalogue.job(move.from())));
        return new NoCareerPath(
                distinct(blocks),
                List.copyOf(reachable),
                List.copyOf(leadingThere),
                changes(starts, targets, options).stream().map(Reason::text).toList());
    }

    /** What would find a path: longer paths, a restriction less, or one kind of moves more; then two of these together. */
    private List<String> changes(List<Job> starts, List<Job> targets, PathOptions options) {
        List<String> changes = new ArrayList<>();
        longer(starts, targets, options).ifPresent(moves -> changes.add("Allow " + moves + " moves."));
        options.lessOne().forEach((name, less) -> {
            if (finds(starts, targets, less)) {
                changes.add("Leave out " + name + ".");
            }
        });
        String all = Words.either(List.copyOf(options.lessOne().keySet())).replace(" or ", " and ");
        if (changes.isEmpty() && options.lessOne().size() > 1 && finds(starts, targets, options.unrestricted())) {
            changes.add("Leave out " + all + ".");
        }
        for (MoveKind kind : MoveKind.values()) {
            if (!options.kinds().contains(kind) && finds(starts, targets, options.with(kind))) {
                changes.add("Allow moves of the kind " + kind + ".");
            }
        }
        if (changes.isEmpty() && options.isRestricted()) {
            for (MoveKind kind : MoveKind.values()) {
                if (!options.kinds().contains(kind)
                        && finds(starts, targets, options.unrestricted().with(kind))) {
                    changes.add("Leave out " + all + ", and allow moves of the kind " + kind + ".");
                }
            }
        }
        if (changes.isEmpty()
                && finds(starts, targets, options.unrestricted().withKinds(EnumSet.allOf(MoveKind.class)))) {
            changes.add("Allow moves of all kinds, without further options.");
        }
        return changes;
    }

    /** The least number of moves with which there is a path, where more than allowed are needed; none if no number helps. */
    private OptionalInt longer(List<Job> starts, List<Job> targets, PathOptions options) {
        return options.longest() <= options.maxMoves()
                ? OptionalInt.empty()
                : search(starts, targets, options.withMoves(options.longest())).trails().stream()
                        .mapToInt(trail -> trail.counts().moves())
                        .filter(moves -> moves > options.maxMoves())
                        .min();
    }

    private boolean finds(List<Job> starts, List<Job> targets, PathOptions options) {
        return !search(starts, targets, options).trails().isEmpty();
    }

    private Block block(Job start, Job target, PathOptions options) {
        if (start.equals(target)) {
            return new Block(
                    BlockReason.ALREADY_THERE,
                    "Start and target are the same job, " + target.id() + ".",
                    List.of(target.citation()));
        }
        OptionalInt longer = longer(List.of(start), List.of(target), options);
        if (longer.isPresent()) {
            return new Block(
                    BlockReason.TOO_FAR,
                    tooFar(start, target, options) + " One of " + longer.getAsInt() + " does.",
                    List.of());
        }
        if (options.isRestricted() && finds(List.of(start), List.of(target), options.unrestricted())) {
            return new Block(
                    BlockReason.EXCLUDED,
                    "There are paths from " + start.id() + " to " + target.id()
                            + ", but none that stays in the field, passes or avoids the jobs as asked.",
                    List.of());
        }
        JobFamily family = catalogue.jobFamily(start.family());
        GradeCategoryCode here = catalogue.grade(start.grade()).category();
        GradeCategoryCode there = catalogue.grade(target.grade()).category();
        int rank = catalogue.grade(start.grade()).rank();
        if (here == there && catalogue.grade(target.grade()).rank() < rank
                || here == GradeCategoryCode.NO && there == GradeCategoryCode.GS) {
            return here == there
                    ? new Block(
                            BlockReason.NOT_UPWARDS,
                            target.id() + " is not above " + start.id() + ": a step down is not looked for.",
                            List.of(catalogue.grade(start.grade()).citation()))
                    : new Block(
                            BlockReason.NOT_UPWARDS,
                            "Moves from the category "
                                    + catalogue.category(here).name() + " to "
                                    + catalogue.category(there).name() + " are not looked for: " + start.id() + " to "
                                    + target.id() + " would be one.",
                            List.of());
        }
        String field = catalogue.fieldOf(start);
        boolean otherField = !field.equals(catalogue.fieldOf(target));
        if (otherField) {
            boolean fieldHasCategory = catalogue.facts().jobs().stream()
                    .anyMatch(job -> catalogue.fieldOf(job).equals(field)
                            && catalogue.grade(job.grade()).category() == there);
            if (!fieldHasCategory) {
                return new Block(
                        BlockReason.FIELD_WITHOUT_CATEGORY,
                        "The field " + catalogue.occupationalField(field).name() + " has no job in the category "
                                + catalogue.category(there).name() + ".",
                        List.of(family.citation()));
            }
            return new Block(
                    BlockReason.OTHER_FIELD,
                    start.id() + " and " + target.id() + " lie in different fields; moves of the kinds "
                            + kinds(options.kinds()) + " do not lead from the one to the other.",
                    Stream.of(field, catalogue.fieldOf(target))
                            .map(one -> catalogue.occupationalField(one).citation())
                            .distinct()
                            .toList());
        }
        if (familyEnds(start) && here == there) {
            return familyEndsAt(start);
        }
        return new Block(BlockReason.TOO_FAR, tooFar(start, target, options), List.of());
    }

    private static String tooFar(Job start, Job target, PathOptions options) {
        return "No chain of at most " + moves(options.maxMoves()) + " of the kinds " + kinds(options.kinds())
                + " leads from " + start.id() + " to " + target.id()
                + (options.isRestricted() ? " as asked." : ".");
    }

    private static String moves(int number) {
        return number == 1 ? "1 move" : number + " moves";
    }

    /** Whether the family of the job has no higher grade in the job's category. */
    private boolean familyEnds(Job job) {
        return catalogue.jobFamily(job.family()).grades().stream()
                .noneMatch(grade -> isHigherInTheCategory(grade, job));
    }

    private boolean isHigherInTheCategory(String grade, Job job) {
        return catalogue.grade(grade).category() == catalogue.grade(job.grade()).category()
                && catalogue.grade(grade).rank() > catalogue.grade(job.grade()).rank();
    }

    private Block familyEndsAt(Job job) {
        JobFamily family = catalogue.jobFamily(job.family());
        return new Block(
                BlockReason.FAMILY_ENDS,
                "The family " + family.name() + " has no grade above " + job.grade() + ".",
                List.of(family.citation()));
    }

    private static String kinds(Collection<MoveKind> kinds) {
        return kinds.isEmpty()
                ? "(none)"
                : new TreeSet<>(kinds).stream().map(MoveKind::name).collect(Collectors.joining(", "));
    }

    private static List<Block> distinct(List<Block> blocks) {
        return blocks.stream().distinct().toList();
    }

    private List<Citation> near(Place place) {
        List<Citation> citations = new ArrayList<>();
        add(
                citations,
                place.vacancy() == null
                        ? null
                        : catalogue.vacancy(place.vacancy()).citation());
        add(
                citations,
                place.family() == null
                        ? null
                        : catalogue.jobFamily(place.family()).citation());
        add(
                citations,
                place.field() == null
                        ? null
                        : catalogue.occupationalField(place.field()).citation());
        add(
                citations,
                place.grade() == null ? null : catalogue.grade(place.grade()).citation());
        return citations;
    }

    private static void add(List<Citation> citations, @Nullable Citation citation) {
        if (citation != null && !citations.contains(citation)) {
            citations.add(citation);
        }
    }

    private String nothingAt(Place place) {
        if (place.vacancy() != null && place.positions(catalogue).size() == 1) {
            return place.vacancy()
                    + " is a vacancy, and a path leads from job to job; what a vacancy asks is told by gap and nextMoves.";
        }
        return "No job is described at " + say(place) + "."
                + (place.positions(catalogue).isEmpty()
                        ? ""
                        : " A path leads from job to job; what a vacancy there asks is told by gap and nextMoves.");
    }

    private static String say(Place place) {
        List<String> parts = new ArrayList<>();
        if (place.vacancy() != null) {
            parts.add("vacancy " + place.vacancy());
        }
        if (place.organization() != null) {
            parts.add("organization " + place.organization());
        }
        if (place.job() != null) {
            parts.add("job " + place.job());
        }
        if (place.grade() != null) {
            parts.add("grade " + place.grade());
        }
        if (place.family() != null) {
            parts.add("family " + place.family());
        }
        if (place.field() != null) {
            parts.add("field " + place.field());
        }
        return String.join(", ", parts);
    }
}
