package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.exchange.Roles.Required;
import org.careergraph.exchange.Roles.Step;

/**
 * The order of the steps of a family, which the files do not state. A step is below another one if that requires every skill of it, at
 * the same level or a higher one, and more. Steps of which neither is below the other have no order, so that the ladder forks.
 */
final class Ladder {

    /**
     * @param after ids of the steps directly below it
     */
    record Rung(Step step, List<String> after) {}

    private final List<String> levels;
    private final List<Step> steps;

    /** @param levels their names, lowest first */
    Ladder(List<String> levels, List<Step> steps) {
        this.levels = levels;
        this.steps = steps;
    }

    /** Each step after those below it, otherwise as the file has them. */
    List<Rung> rungs() {
        Map<Step, List<Step>> below = new HashMap<>();
        steps.forEach(step -> below.put(
                step, steps.stream().filter(other -> isBelow(other, step)).toList()));
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingInt(step -> of(below, step).size()));
        return sorted.stream()
                .map(step -> {
                    List<Step> lower = of(below, step);
                    return new Rung(
                            step,
                            lower.stream()
                                    .filter(one -> lower.stream()
                                            .noneMatch(other -> of(below, other).contains(one)))
                                    .map(Step::id)
                                    .toList());
                })
                .toList();
    }

    private static List<Step> of(Map<Step, List<Step>> below, Step step) {
        return below.getOrDefault(step, List.of());
    }

    private boolean isBelow(Step one, Step other) {
        return requiresAllOf(other, one) && !requiresAllOf(one, other);
    }

    /** Whether it requires all that the other one does. */
    private boolean requiresAllOf(Step step, Step other) {
        Map<String, Integer> ranks = ranks(step);
        return ranks(other).entrySet().stream()
                .allMatch(required -> ranks.getOrDefault(required.getKey(), -2) >= required.getValue());
    }

    /** By the id of the skill; no level is below all levels. */
    private Map<String, Integer> ranks(Step step) {
        Map<String, Integer> ranks = new HashMap<>();
        for (Required required : step.skills()) {
            ranks.put(required.skill().id(), levels.indexOf(required.level()));
        }
        return ranks;
    }
}
