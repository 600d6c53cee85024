package org.careergraph.path;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;

/** The ladders of job families: which job follows which. A ladder can fork and join again. */
final class Ladders {
    private final Map<String, List<Job>> followers;

    Ladders(Catalogue catalogue) {
        this.followers = catalogue.facts().jobs().stream()
                .flatMap(job -> job.after().stream().map(before -> Map.entry(before, job)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The jobs that directly follow a job. */
    List<Job> followersOf(Job job) {
        return followers.getOrDefault(job.id(), List.of());
    }

    /** The smallest number of steps from a job up to another one; empty if none lead there. */
    OptionalInt stepsUp(Job from, Job to) {
        Map<String, Integer> steps = new HashMap<>(Map.of(from.id(), 0));
        Deque<Job> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Job job = open.removeFirst();
            int next = steps.getOrDefault(job.id(), 0) + 1;
            for (Job follower : followersOf(job)) {
                if (follower.equals(to)) {
                    return OptionalInt.of(next);
                }
                if (steps.putIfAbsent(follower.id(), next) == null) {
                    open.add(follower);
                }
            }
        }
        return OptionalInt.empty();
    }
}
