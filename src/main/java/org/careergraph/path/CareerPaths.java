package org.careergraph.path;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.Place;
import org.careergraph.gap.Reason;
import org.careergraph.path.CareerPathAnswer.Block;
import org.careergraph.path.CareerPathAnswer.NoCareerPath;
import org.careergraph.person.Assessments;
import org.careergraph.person.Person;
import org.jspecify.annotations.Nullable;

/** Finds the chains of moves from one place to another. */
public final class CareerPaths {
    private final CareerMap map;
    private final Catalogue catalogue;
    private final Assessments assessments;
    private final PathSearch search;
    private final Map<String, Integer> order = new HashMap<>();

    public CareerPaths(CareerMap map) {
        this.map = map;
        this.catalogue = map.catalogue();
        this.assessments = new Assessments(catalogue);
        this.search = new PathSearch(map);
        catalogue.facts().jobs().forEach(job -> order.put(job.id(), order.size()));
    }

    /** Every path of the asked kinds that no other with the same ends dominates, or why there is none. */
    public CareerPathAnswer between(Place from, Place to, PathOptions options) {
        return between(from, to, options, null);
    }

    /**
     * The same for a person.
     *
     * @param person assumed, at each move, to have what the job before requires; null for no verdicts
     */
    public CareerPathAnswer between(Place from, Place to, PathOptions options, @Nullable Person person) {
        List<Job> starts = from.jobs(catalogue);
        List<Job> targets = to.jobs(catalogue);
        PathSearch.Result result = search.search(starts, targets, options);
        if (result.trails().isEmpty()) {
            return new NoCareerPath(
                    blocks(from, to, starts, targets, options),
                    reachable(starts, options),
                    leadingTo(targets, options),
                    new SuggestedChanges(search).of(starts, targets, options),
                    map.version());
        }
        List<Trail> trails = result.trails().stream().sorted(byEnds()).toList();
        return new CareerPathAnswer.CareerPaths(
                firstOf(trails, options.maxPaths()).stream()
                        .map(trail -> path(trail, person))
                        .toList(),
                map.version(),
                cut(result, options));
    }

    private Comparator<Trail> byEnds() {
        return comparing((Trail trail) -> order(trail.end()))
                .thenComparing(trail -> order(trail.start()))
                .thenComparing(trail -> trail.counts().moves())
                .thenComparing(trail -> trail.counts().skippedGrades())
                .thenComparing(Trail::sortKey);
    }

    private int order(String job) {
        return Objects.requireNonNull(order.get(job));
    }

    private static List<Reason> cut(PathSearch.Result result, PathOptions options) {
        List<Reason> cut = new ArrayList<>();
        if (result.cutByNumber()) {
            cut.add(Reason.of(PathReason.SEARCH_STOPPED, "maxTrails", options.maxTrails()));
        }
        if (result.cutByLength()) {
            cut.add(Reason.of(PathReason.LONGER_PATHS_NOT_SEARCHED, "maxMoves", options.maxMoves()));
        }
        if (result.trails().size() > options.maxPaths()) {
            cut.add(Reason.of(
                            PathReason.PATHS_LEFT_OUT, "found", result.trails().size())
                    .with("returned", options.maxPaths()));
        }
        return cut;
    }

    /** As many as are returned, in their order; each pair of start and end gets a first one before any gets a second one. */
    private static List<Trail> firstOf(List<Trail> trails, int most) {
        if (trails.size() <= most) {
            return trails;
        }
        Map<String, Integer> ranks = new HashMap<>();
        Map<Trail, Integer> rank = new IdentityHashMap<>();
        for (Trail trail : trails) {
            rank.put(trail, ranks.merge(trail.start() + " " + trail.end(), 1, Integer::sum));
        }
        Set<Trail> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        trails.stream().sorted(comparing(rank::get)).limit(most).forEach(chosen::add);
        return trails.stream().filter(chosen::contains).toList();
    }

    private CareerPath path(Trail trail, @Nullable Person person) {
        List<Move> moves = trail.moves().stream()
                .map(summary -> person == null || summary.from().equals(trail.start())
                        ? Move.of(summary, catalogue, assessments, person)
                        : Move.later(summary, catalogue, assessments, person))
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

    private List<Block> blocks(Place from, Place to, List<Job> starts, List<Job> targets, PathOptions options) {
        Blocks blocks = new Blocks(catalogue, search);
        List<Block> noJobs = new ArrayList<>();
        if (starts.isEmpty()) {
            noJobs.add(blocks.noJobAt(from, BlockReason.NO_JOB_AT_START));
        }
        if (targets.isEmpty()) {
            noJobs.add(blocks.noJobAt(to, BlockReason.NO_JOB_AT_TARGET));
        }
        return noJobs.isEmpty() ? blocks.between(starts, targets, options) : noJobs;
    }

    private List<Job> reachable(List<Job> starts, PathOptions options) {
        return neighbours(starts, MoveSummary::from, MoveSummary::to, options);
    }

    private List<Job> leadingTo(List<Job> targets, PathOptions options) {
        return neighbours(targets, MoveSummary::to, MoveSummary::from, options);
    }

    /** The jobs at the other end of the moves of some jobs, those first whose move requires least. */
    private List<Job> neighbours(
            List<Job> jobs,
            Function<MoveSummary, String> end,
            Function<MoveSummary, String> otherEnd,
            PathOptions options) {
        Set<String> ids = jobs.stream().map(Job::id).collect(Collectors.toSet());
        Predicate<MoveSummary> isAllowed = move ->
                options.kinds().contains(move.kind()) && !options.avoid().contains(otherEnd.apply(move));
        return map.moves().stream()
                .filter(move -> ids.contains(end.apply(move)))
                .filter(isAllowed)
                .sorted(MoveSummary.leastFirst())
                .map(move -> catalogue.job(otherEnd.apply(move)))
                .distinct()
                .toList();
    }
}
