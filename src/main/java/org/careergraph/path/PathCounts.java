package org.careergraph.path;

/**
 * The counts by which paths are compared. All but the first two are the maximum over the moves of the path, so that a path in small
 * steps differs from a leap; what the whole path requires is in its overall gap.
 *
 * @param moves the number of moves
 * @param skippedGrades the number of grades skipped
 * @param newOrWiderCompetencies new or wider competencies
 * @param raisedCompetencies competencies required at a higher level
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

    /** Whether the other is better on no count and worse on at least one. */
    boolean dominates(PathCounts other) {
        return !equals(other)
                && moves <= other.moves
                && skippedGrades <= other.skippedGrades
                && newOrWiderCompetencies <= other.newOrWiderCompetencies
                && raisedCompetencies <= other.raisedCompetencies
                && educationSteps <= other.educationSteps;
    }
}
