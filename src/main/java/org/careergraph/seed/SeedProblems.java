package org.careergraph.seed;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;

/** A seed cannot be loaded. Carries all of its problems, ordered by file and line; the message has one a line. */
public final class SeedProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a list of records; nobody sends this exception anywhere
    private final List<SeedProblem> problems;

    SeedProblems(Collection<SeedProblem> problems) {
        this.problems = problems.stream().sorted().toList();
    }

    /** All problems, one a line. */
    @Override
    public String getMessage() {
        return problems.stream().map(SeedProblem::toString).collect(joining("\n"));
    }

    /** Never empty. */
    public List<SeedProblem> problems() {
        return problems;
    }
}
