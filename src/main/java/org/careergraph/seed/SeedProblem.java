package org.careergraph.seed;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A fault in a seed, because of which it is not loaded.
 *
 * @param file the file within the seed, for example {@code families/drivers.yaml}
 * @param line counted from 1; null if it concerns the file as a whole
 * @param column counted from 1; null if it concerns the file as a whole
 * @param path the place within the file, for example {@code jobs[2].technical[4].competency}; empty for the file as a whole
 * @param wrong what is wrong
 * @param right what would be right; null if that is obvious
 */
public record SeedProblem(
        String file,
        @Nullable Integer line,
        @Nullable Integer column,
        String path,
        String wrong,
        @Nullable String right)
        implements Comparable<SeedProblem> {

    private static final Comparator<SeedProblem> READING_ORDER = Comparator.comparing(SeedProblem::file)
            .thenComparing(SeedProblem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SeedProblem::column, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SeedProblem::path)
            .thenComparing(SeedProblem::wrong);

    @Override
    public int compareTo(SeedProblem other) {
        return READING_ORDER.compare(this, other);
    }

    /** One line: {@code families/drivers.yaml:34 jobs[0].technical[2].level: no level GREAT; nearest: GOOD}. */
    @Override
    public String toString() {
        return file
                + (line == null ? "" : ":" + line)
                + (path.isEmpty() ? "" : " " + path)
                + ": "
                + wrong
                + (right == null ? "" : "; " + right);
    }
}
