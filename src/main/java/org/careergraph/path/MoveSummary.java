package org.careergraph.path;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/**
 * A move from one job to another with its counts, derived from the facts: the relationship LEADS_TO of the graph. An application to a
 * vacancy is summarized in the same way, and is not in the graph.
 *
 * @param from id of the job where the move starts
 * @param to id of the job where the move ends
 * @param newCompetencies competencies required of which nothing is held
 * @param widerCompetencies competencies required of which a narrower one is held
 * @param raisedCompetencies competencies held that are required at a higher level
 * @param educationSteps levels of education between what is required here and there; 0 if none
 * @param otherLines lines of education, experience and languages that are new, require more, or of which the document does not
 *     state whether what is required here counts
 * @param skippedGrades grades of the ladder that the move passes over; of a bridge, those above the start and those below the target
 *     in its category, since categories are bridged and not ranked
 */
public record MoveSummary(
        String from,
        String to,
        MoveKind kind,
        int newCompetencies,
        int widerCompetencies,
        int raisedCompetencies,
        int educationSteps,
        int otherLines,
        int skippedGrades) {
    /** Orders moves by how much they require, then by their ends. */
    static Comparator<MoveSummary> leastFirst() {
        return comparingInt(MoveSummary::linesToAcquire)
                .thenComparing(MoveSummary::educationSteps)
                .thenComparing(MoveSummary::to)
                .thenComparing(MoveSummary::from);
    }

    /** How many lines the target requires beyond what is required at the start. */
    private int linesToAcquire() {
        return newCompetencies + widerCompetencies + raisedCompetencies + otherLines;
    }
}
