package org.careergraph.path;

import java.util.List;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Job;
import org.careergraph.gap.Reason;

/** The answer to how one gets from one place to another. */
public sealed interface CareerPathAnswer {
    /**
     * There are paths.
     *
     * @param paths ordered by end, start, number of moves; none of two with the same ends is worse on every count
     * @param cut which bound cut the search short, in a sentence each; empty if the answer is complete
     */
    record CareerPaths(List<CareerPath> paths, List<Reason> cut) implements CareerPathAnswer {}

    /**
     * There is none.
     *
     * @param blocks what stands in the way, at least one
     * @param reachable jobs that can be reached from the start by the same kinds of moves, nearest first
     * @param leadingThere jobs from which the target can be reached by one such move
     * @param changes the smallest changes to the question that would find a path, a sentence each
     */
    record NoCareerPath(List<Block> blocks, List<Job> reachable, List<Job> leadingThere, List<Reason> changes)
            implements CareerPathAnswer {}

    /**
     * What stands in the way.
     *
     * @param text one plain sentence
     * @param citations where it stands
     */
    record Block(BlockReason reason, Reason text, List<Citation> citations) {
        Block(BlockReason reason, String text, List<Citation> citations) {
            this(reason, Reason.text(text), citations);
        }
    }

    /** The reasons for which there is no path. */
    enum BlockReason {
        /** No job stands where the path is to start. */
        NO_JOB_AT_START,
        /** No job stands where the path is to end. */
        NO_JOB_AT_TARGET,
        /** Start and target are the same. */
        ALREADY_THERE,
        /** The target is below the start in the same category: a step down is no move. */
        NOT_UPWARDS,
        /** The family has no higher grade. */
        FAMILY_ENDS,
        /** The field has no job in the category. */
        FIELD_WITHOUT_CATEGORY,
        /** Start and target lie in different fields, and the kinds of moves that are looked for stay within one. */
        OTHER_FIELD,
        /** The options exclude every path. */
        EXCLUDED,
        /** No chain of the moves that are looked for is short enough. */
        TOO_FAR
    }
}
