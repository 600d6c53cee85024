package org.careergraph.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person satisfies a line, or all of a position's.
 *
 * @param reason one plain sentence
 * @param by where a degree is asked, the alternative that is met, or the nearest one; else null
 * @param lacks what is missing or not known of that alternative, a phrase each
 * @param countedYears where years are asked, how many of the person's are known to count; else null, as where nothing is known
 * @param lackingYears where years are asked, how many are missing whatever may count, 0 if none is; else null, as where nothing
 *     is known
 */
public record Verdict(
        Status status,
        Reason reason,
        @Nullable EducationAlternative by,
        List<Reason> lacks,
        @Nullable Double countedYears,
        @Nullable Double lackingYears) {

    /** What can be said of it, the best first. */
    public enum Status {
        /** Satisfied by what the person tells or by what the present job asks. */
        MET,
        /** The person did not tell enough, or the document does not state whether it counts. */
        UNKNOWN,
        /** Not satisfied by what the person tells. */
        UNMET
    }

    /** Why the verdict has its status. */
    public ReasonCode reasonCode() {
        return reason.code();
    }

    public static Verdict met(Reason reason) {
        return of(Status.MET, reason);
    }

    public static Verdict unmet(Reason reason) {
        return of(Status.UNMET, reason);
    }

    public static Verdict unknown(Reason reason) {
        return of(Status.UNKNOWN, reason);
    }

    public static Verdict of(Status status, Reason reason) {
        return new Verdict(status, reason, null, List.of(), null, null);
    }

    /** The same, by an alternative to a degree. */
    public Verdict by(EducationAlternative alternative, List<Reason> lacking) {
        return new Verdict(status, reason, alternative, lacking, countedYears, lackingYears);
    }

    /** The same, with the years that count and those that are missing. */
    public Verdict withYears(double counted, double lacking) {
        return new Verdict(status, reason, by, lacks, counted, lacking);
    }
}
