package org.careergraph.gap;

import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/**
 * One line of a gap, in words.
 *
 * @param asked what the target asks; null exactly if the target does not list it
 * @param askedAtStart what is asked where one starts; null if nothing of the sort
 * @param explanation one plain sentence
 * @param to where the target asks it; null exactly if the target does not list it
 * @param from where it is asked at the start; null if it is not
 * @param comparison what the target asks against what is asked at the start
 * @param verdict only with a person, and only on what the target lists
 */
public record GapLine(
        LineSubject subject,
        LineStatus status,
        Importance importance,
        @Nullable Reason asked,
        @Nullable Reason askedAtStart,
        Reason explanation,
        @Nullable Citation to,
        @Nullable Citation from,
        Comparison comparison,
        @Nullable Verdict verdict) {

    GapLine(
            LineSubject subject,
            LineStatus status,
            Importance importance,
            @Nullable String asked,
            @Nullable String askedAtStart,
            String explanation,
            @Nullable Citation to,
            @Nullable Citation from,
            Comparison comparison,
            @Nullable Verdict verdict) {
        this(
                subject,
                status,
                importance,
                asked == null ? null : Reason.text(asked),
                askedAtStart == null ? null : Reason.text(askedAtStart),
                Reason.text(explanation),
                to,
                from,
                comparison,
                verdict);
    }

    public GapLine with(Verdict judged) {
        return new GapLine(subject, status, importance, asked, askedAtStart, explanation, to, from, comparison, judged);
    }
}
