package org.careergraph.gap;

import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * One line of the comparison of education or of experience.
 *
 * @param importance how much the line counts: what is only ideally there counts less than its requirement
 * @param comparison what the target asks against what is asked at the start
 * @param to the target's requirement; null exactly if the target does not list it
 * @param from the start's requirement that bears on it, or null
 * @param demand id of the further demand that the line is about; null exactly if it is about none
 * @param asked what the target asks; null exactly if the target does not list it
 * @param askedAtStart what is asked where one starts; null if nothing of the sort
 * @param explanation one plain sentence; its code is a {@link LineReason}
 * @param verdict only with a person, and only on what the target lists
 */
public record GapLine<R extends Requirement>(
        LineSubject subject,
        LineStatus status,
        Importance importance,
        Comparison comparison,
        @Nullable R to,
        @Nullable R from,
        @Nullable String demand,
        @Nullable Reason asked,
        @Nullable Reason askedAtStart,
        Reason explanation,
        @Nullable Verdict verdict) {

    /** What the target asks and nothing at the start is set beside. */
    static <R extends Requirement> GapLine<R> asked(
            LineSubject subject, LineStatus status, R to, Reason asked, Reason explanation) {
        return new GapLine<>(
                subject,
                status,
                to.importance(),
                Comparison.of(status, false),
                to,
                null,
                null,
                asked,
                null,
                explanation,
                null);
    }

    /** What only the start asks. */
    static <R extends Requirement> GapLine<R> notListed(
            LineSubject subject,
            Comparison comparison,
            R from,
            Importance importance,
            Reason askedAtStart,
            Reason explanation) {
        return new GapLine<>(
                subject,
                LineStatus.NOT_LISTED,
                importance,
                comparison,
                null,
                from,
                null,
                null,
                askedAtStart,
                explanation,
                null);
    }

    /**
     * The same, beside what is asked where one starts.
     *
     * @param less whether the target asks less of it
     */
    GapLine<R> beside(@Nullable R held, Reason before, boolean less) {
        return new GapLine<>(
                subject,
                status,
                importance,
                Comparison.of(status, less),
                to,
                held,
                demand,
                asked,
                before,
                explanation,
                verdict);
    }

    /** The same, about a further demand. */
    GapLine<R> about(String id, Importance counting) {
        return new GapLine<>(
                subject, status, counting, comparison, to, from, id, asked, askedAtStart, explanation, verdict);
    }

    /** Why the line stands as it does. */
    public ReasonCode reasonCode() {
        return explanation.code();
    }

    /** The years that the target asks; null unless the line is about years and the target lists them. */
    public @Nullable Integer askedYears() {
        return years(to);
    }

    /** The years that the start asks; null unless the line is about years and the start has some. */
    public @Nullable Integer yearsAtStart() {
        return years(from);
    }

    private @Nullable Integer years(@Nullable Requirement requirement) {
        return subject == LineSubject.YEARS && requirement instanceof ExperienceRequirement experience
                ? experience.years()
                : null;
    }

    public GapLine<R> with(Verdict judged) {
        return new GapLine<>(
                subject, status, importance, comparison, to, from, demand, asked, askedAtStart, explanation, judged);
    }
}
