package org.careergraph.seed;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/**
 * A seed that cannot be loaded, with all of its problems in the order of file and line. The message has one problem on each
 * line.
 */
public final class SeedProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of records; nobody sends this exception anywhere
    private final List<SeedProblem> problems;

    SeedProblems(Collection<SeedProblem> problems) {
        this.problems = problems.stream().sorted().toList();
    }

    /** One problem on each line. */
    @Override
    public String getMessage() {
        return problems.stream().map(SeedProblem::toString).collect(joining("\n"));
    }

    /** Never empty. */
    public List<SeedProblem> problems() {
        return problems;
    }
}
