package org.careergraph.gap;

import java.util.List;
import org.careergraph.catalogue.CloseMatch;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Level;
import org.jspecify.annotations.Nullable;

/**
 * One competency between a start and a target.
 *
 * @param competency id of the competency that the target asks, or that the start alone asks
 * @param to the target's requirement; null exactly if it does not list it
 * @param held what bears on it at the start or with the person, of the same competency, a broader or a narrower one; of a new
 *     one what is only desirable at the start; null if none
 * @param readsDifferently whether both ask the same competency in other words
 * @param notStated whether no document states how the two sides stand to each other: a level stands against words that are no
 *     level, against a level of another scale or of a scale without order, or a text breaks off before it could ask it
 * @param closeMatches where only one side asks it: what the other side asks, or a person tells, that is similar by our
 *     editorial judgement; it counts for nothing
 * @param verdict only with a person, and only on what the target lists
 */
public record CompetencyGap(
        String competency,
        GapStatus status,
        @Nullable CompetencyRequirement to,
        @Nullable Held held,
        boolean readsDifferently,
        boolean notStated,
        Reason explanation,
        List<CloseMatch> closeMatches,
        @Nullable Verdict verdict) {

    /** Whether the target requires it as essential. */
    public boolean isEssential() {
        return to != null && to.importance() == Importance.ESSENTIAL;
    }

    /** Why the line stands as it does. */
    public ReasonCode reasonCode() {
        return explanation.code();
    }

    /** The start's requirement that bears on it; null if none, or if a person tells what bears on it. */
    public @Nullable CompetencyRequirement from() {
        return held == null ? null : held.asked();
    }

    /** The level at which what bears on it is asked or told; null if none. */
    public @Nullable Level fromLevel() {
        return held == null ? null : held.level();
    }

    /** Id of the competency that bears on it; null if none. */
    public @Nullable String fromCompetency() {
        return held == null ? null : held.competency();
    }

    /** How much the target's requirement counts, or the start's where the target does not list it. */
    public Importance importance() {
        CompetencyRequirement asked = to == null ? from() : to;
        return asked == null ? Importance.ESSENTIAL : asked.importance();
    }

    /** What the target asks against what is asked at the start. */
    public Comparison comparison() {
        if (notStated) {
            return Comparison.NOT_STATED;
        }
        return switch (status) {
            case NEW ->
                from() != null && importance() == Importance.DESIRABLE
                        ? ofLevels()
                        : closeMatches.isEmpty() ? Comparison.MORE : Comparison.CLOSE;
            case HIGHER_LEVEL, WIDER_SCOPE -> Comparison.MORE;
            case NOT_STATED -> Comparison.NOT_STATED;
            case HELD -> ofLevels();
            case NOT_LISTED -> closeMatches.isEmpty() ? Comparison.NOT_MENTIONED : Comparison.CLOSE;
        };
    }

    private Comparison ofLevels() {
        return switch (Level.order(fromLevel(), to == null ? null : to.level())) {
            case LOWER -> Comparison.MORE;
            case SAME -> competency.equals(fromCompetency()) ? Comparison.SAME : Comparison.LESS;
            case HIGHER -> Comparison.LESS;
            case NOT_STATED -> Comparison.NOT_STATED;
        };
    }

    public CompetencyGap with(Verdict judged) {
        return new CompetencyGap(
                competency, status, to, held, readsDifferently, notStated, explanation, closeMatches, judged);
    }
}
