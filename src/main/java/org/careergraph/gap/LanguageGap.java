package org.careergraph.gap;

import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageRequirement;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the language requirements.
 *
 * @param to the clause of the target; null exactly if the target does not list it
 * @param from the clause at the start that bears on it, or null
 * @param asked the target's clause in words; null exactly if it does not list it
 * @param askedAtStart the start's clause in words; null exactly if none bears on it
 * @param verdict only with a person, and only on what the target lists
 */
public record LanguageGap(
        LineStatus status,
        @Nullable LanguageRequirement to,
        @Nullable LanguageRequirement from,
        @Nullable Reason asked,
        @Nullable Reason askedAtStart,
        Reason explanation,
        Comparison comparison,
        @Nullable Verdict verdict) {

    /** Whether the target requires it as essential. */
    public boolean isEssential() {
        return to != null && to.importance() == Importance.ESSENTIAL;
    }

    /** Why the line stands as it does. */
    public ReasonCode reasonCode() {
        return explanation.code();
    }

    public LanguageGap with(Verdict judged) {
        return new LanguageGap(status, to, from, asked, askedAtStart, explanation, comparison, judged);
    }
}
