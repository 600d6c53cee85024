package org.careergraph.path;

import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Job;
import org.careergraph.gap.Reason;

/** The answer to the question of how to get from one place to another. */
public sealed interface CareerPathAnswer {
    /**
     * There are paths.
     *
     * @param paths ordered by end, start, number of moves; none of two with the same ends is worse on every count
     * @param catalogueVersion the version of the catalogue that the answer comes from
     * @param cut the bounds that cut the search short, one reason each; empty if the answer is complete
     */
    record CareerPaths(List<CareerPath> paths, String catalogueVersion, List<Reason> cut) implements CareerPathAnswer {
        /** What the answer assumes, one reason each. Every answer says that it promises nothing. */
        public List<Reason> assumptions() {
            boolean isOfPerson = paths.stream().anyMatch(path -> path.overall().verdict() != null);
            return Stream.of(
                            Stream.of(Reason.of(PathReason.NO_PROMISE)),
                            isOfPerson
                                    ? Stream.of(Reason.of(PathReason.MOVES_JUDGED_FROM_THEIR_JOBS))
                                    : Stream.<Reason>of(),
                            paths.stream().flatMap(path -> path.overall().assumptions().stream()))
                    .flatMap(reasons -> reasons)
                    .distinct()
                    .toList();
        }
    }

    /**
     * There is none.
     *
     * @param blocks what blocks the way, at least one
     * @param reachable jobs that can be reached from the start by one move of the same kinds, nearest first
     * @param leadingThere jobs from which the target can be reached by one such move
     * @param suggestedChanges the smallest changes of the question that would find a path
     * @param catalogueVersion the version of the catalogue that the answer comes from
     */
    record NoCareerPath(
            List<Block> blocks,
            List<Job> reachable,
            List<Job> leadingThere,
            List<SuggestedChange> suggestedChanges,
            String catalogueVersion)
            implements CareerPathAnswer {
        /** The suggested changes, one sentence each. */
        public List<Reason> changes() {
            return suggestedChanges.stream().map(SuggestedChange::text).toList();
        }
    }

    /**
     * Something that blocks the way.
     *
     * @param text why, with a {@link BlockReason} as its code
     * @param citations where the documents state it
     */
    record Block(Reason text, List<Citation> citations) {
        public BlockReason reason() {
            return (BlockReason) text.code();
        }
    }
}
