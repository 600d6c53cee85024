package org.careergraph.api;

import java.util.List;
import org.careergraph.refusals.BadArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Bounds of questions to the engine.
 *
 * @param defaultMoves the most moves of a path unless told
 * @param maxMoves the most moves that may be asked for
 * @param maxPaths the most paths that are given
 * @param maxTrails the most partial paths that a search from one job follows
 * @param defaultAnswers how many moves or acquisitions are given unless told
 * @param maxAnswers the most that may be asked for
 */
@ConfigurationProperties("careergraph.limits.paths")
record PathLimits(int defaultMoves, int maxMoves, int maxPaths, int maxTrails, int defaultAnswers, int maxAnswers) {
    int most(@Nullable Integer first) {
        if (first == null) {
            return defaultAnswers;
        }
        if (first < 1 || first > maxAnswers) {
            throw new BadArgumentException(
                    "PAGE_SIZE",
                    "first",
                    first.toString(),
                    "This list gives 1 to " + maxAnswers + " entries, not " + first + ".",
                    List.of(String.valueOf(Math.clamp(first, 1, maxAnswers))));
        }
        return first;
    }
}
