package org.careergraph.path;

import org.careergraph.catalogue.LanguageRequirement;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the language requirements.
 *
 * @param to the clause of the target; null exactly if the target does not list it
 * @param from the clause at the start that bears on it, or null
 * @param verdict only with a person, and only on what the target lists
 */
public record LanguageGap(
        LineStatus status,
        @Nullable LanguageRequirement to,
        @Nullable LanguageRequirement from,
        String explanation,
        @Nullable Verdict verdict) {
    /** What the target asks against what is asked at the start. */
    public Comparison comparison() {
        return Comparison.of(status, from != null && to != null && from.level().compareTo(to.level()) > 0);
    }

    LanguageGap with(Verdict judged) {
        return new LanguageGap(status, to, from, explanation, judged);
    }
}
