package org.careergraph.api;

import java.util.List;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.gap.Reason;
import org.careergraph.gap.ReasonCode;
import org.careergraph.gap.Verdict;
import org.jspecify.annotations.Nullable;

/** Reasons that the schema shows with their codes and values beside their sentences. */
final class CodedReasons {
    private CodedReasons() {}

    record Coded(ReasonCode code, Reason text) {}

    record Lack(
            ReasonCode code,
            @Nullable EducationLevel education,
            @Nullable Double years,
            Reason text) {}

    static List<Coded> of(List<Reason> reasons) {
        return reasons.stream().map(reason -> new Coded(reason.code(), reason)).toList();
    }

    static List<Lack> lacks(Verdict verdict) {
        return verdict.lacks().stream()
                .map(lack -> new Lack(
                        lack.code(),
                        lack.values().get("education") instanceof EducationLevel level ? level : null,
                        lack.values().get("years") instanceof Number years ? (Double) years.doubleValue() : null,
                        lack))
                .toList();
    }
}
