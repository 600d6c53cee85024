package org.careergraph.path;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;

/** The ladders of job families, which can fork and join again. */
record Ladders(Catalogue catalogue) {

    /** The smallest number of steps from a job up to another one; empty if none lead there. */
    OptionalInt stepsUp(Job from, Job to) {
        Map<String, Integer> steps = new HashMap<>(Map.of(from.id(), 0));
        Deque<Job> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Job job = open.removeFirst();
            int next = steps.getOrDefault(job.id(), 0) + 1;
            for (Job follower : catalogue.followersOf(job)) {
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
