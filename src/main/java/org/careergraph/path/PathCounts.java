package org.careergraph.path;

/**
 * By what paths are compared. All but the first two are the most that any single move of the path asks, so that a path
 * in small steps is told from a leap; what the whole path asks is in its overall gap.
 *
 * @param moves how many moves
 * @param skippedGrades grades passed over
 * @param newOrWiderCompetencies new or wider competencies
 * @param raisedCompetencies competencies asked at a higher level
 * @param educationSteps levels of education
 */
public record PathCounts(
        int moves, int skippedGrades, int newOrWiderCompetencies, int raisedCompetencies, int educationSteps) {
    static final PathCounts NONE = new PathCounts(0, 0, 0, 0, 0);

    PathCounts plus(MoveSummary move) {
        return new PathCounts(
                moves + 1,
                skippedGrades + move.skippedGrades(),
                Math.max(newOrWiderCompetencies, move.newCompetencies() + move.widerCompetencies()),
                Math.max(raisedCompetencies, move.raisedCompetencies()),
                Math.max(educationSteps, move.educationSteps()));
    }

    /** Whether the other is no better on any count and worse on one. */
    boolean dominates(PathCounts other) {
        return !equals(other)
                && moves <= other.moves
                && skippedGrades <= other.skippedGrades
                && newOrWiderCompetencies <= other.newOrWiderCompetencies
                && raisedCompetencies <= other.raisedCompetencies
                && educationSteps <= other.educationSteps;
    }
}
