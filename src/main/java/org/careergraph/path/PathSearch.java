package org.careergraph.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.careergraph.catalogue.Job;

/** Searches for the trails from any of some jobs to any of others, within the bounds of the options. */
final class PathSearch {
    private final CareerMap map;

    PathSearch(CareerMap map) {
        this.map = map;
    }

    /**
     * What a search found.
     *
     * @param trails none of two with the same ends is worse on every count
     * @param cutByLength whether there may be trails with more moves than the options allow
     * @param cutByNumber whether the search was stopped after the maximum number of trails from one job
     */
    record Result(List<Trail> trails, boolean cutByLength, boolean cutByNumber) {}

    Result search(List<Job> starts, List<Job> targets, PathOptions options) {
        Run run = new Run(targets, options);
        starts.stream().filter(start -> !options.avoid().contains(start.id())).forEach(run::from);
        return new Result(run.trails, run.cutByLength, run.cutByNumber);
    }

    boolean finds(List<Job> starts, List<Job> targets, PathOptions options) {
        return !search(starts, targets, options).trails().isEmpty();
    }

    /** The least number of moves with which there is a path, if it is more than the options allow; empty if no number helps. */
    OptionalInt neededMoves(List<Job> starts, List<Job> targets, PathOptions options) {
        return options.moveLimit() <= options.maxMoves()
                ? OptionalInt.empty()
                : search(starts, targets, options.withMaxMoves(options.moveLimit())).trails().stream()
                        .mapToInt(trail -> trail.counts().moves())
                        .filter(moves -> moves > options.maxMoves())
                        .min();
    }

    /** One search, which may start at several jobs. */
    private final class Run {
        private final List<Job> targets;
        private final PathOptions options;
        private final Set<String> useful;
        private final Map<String, TrailSearch> searches = new HashMap<>();
        private final List<Trail> trails = new ArrayList<>();
        private boolean cutByLength;
        private boolean cutByNumber;

        Run(List<Job> targets, PathOptions options) {
            this.targets = targets;
            this.options = options;
            this.useful = jobsThatReach(targets);
        }

        void from(Job start) {
            TrailSearch search = searchFrom(start.id());
            for (Job target : targets) {
                String through = options.through();
                if (through == null || through.equals(start.id()) || through.equals(target.id())) {
                    trails.addAll(search.trailsTo(target.id()));
                } else {
                    trails.addAll(
                            joined(search.trailsTo(through), searchFrom(through).trailsTo(target.id()), start));
                }
            }
        }

        private TrailSearch searchFrom(String job) {
            return searches.computeIfAbsent(job, unused -> {
                TrailSearch search = new TrailSearch(map, map.catalogue().job(job), options, useful);
                cutByLength |= search.isCutByLength();
                cutByNumber |= search.isCutByNumber();
                return search;
            });
        }

        /** Each trail to the job in between, continued by each trail from there, without those that pass a job twice. */
        private List<Trail> joined(List<Trail> before, List<Trail> after, Job start) {
            List<Trail> joined = new ArrayList<>();
            for (Trail first : before) {
                for (Trail second : after) {
                    if (second.reaches(start.id())
                            || second.moves().stream().anyMatch(move -> first.reaches(move.to()))) {
                        continue;
                    }
                    Trail whole = first.plus(second);
                    if (whole.counts().moves() > options.maxMoves()) {
                        cutByLength = true;
                    } else {
                        joined.add(whole);
                    }
                }
            }
            return joined.stream().filter(trail -> !trail.isDominatedIn(joined)).toList();
        }

        /** The jobs from which a target can be reached at all, the targets among them. */
        private Set<String> jobsThatReach(List<Job> targets) {
            Set<String> jobs = new HashSet<>();
            targets.forEach(target -> jobs.add(target.id()));
            boolean hasGrown = true;
            while (hasGrown) {
                hasGrown = false;
                for (MoveSummary move : map.moves()) {
                    if (options.kinds().contains(move.kind()) && jobs.contains(move.to()) && jobs.add(move.from())) {
                        hasGrown = true;
                    }
                }
            }
            return jobs;
        }
    }
}
