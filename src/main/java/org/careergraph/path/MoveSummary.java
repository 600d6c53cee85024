package org.careergraph.path;

/**
 * One job leads to another: the relationship LEADS_TO of the graph, derived from the facts by the engine.
 *
 * @param from id of the job one stands at
 * @param to id of the job one moves to
 * @param newCompetencies competencies asked of which nothing is held
 * @param widerCompetencies competencies asked of which a narrower one is held
 * @param raisedCompetencies competencies held that are asked at a higher level
 * @param educationSteps levels of education between what is asked here and there; 0 if none
 * @param otherLines lines of education, experience and languages that are new, ask more, or of which the document does not
 *     state whether what is asked here counts
 * @param skippedGrades grades of the families on the way that the move passes over
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
    /** How many lines the target asks beyond what is asked where one starts. */
    int linesToAcquire() {
        return newCompetencies + widerCompetencies + raisedCompetencies + otherLines;
    }
}
