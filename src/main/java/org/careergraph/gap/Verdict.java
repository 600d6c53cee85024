package org.careergraph.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person satisfies a line, or all of a position's.
 *
 * @param reason one plain sentence
 * @param by where a degree is asked, the alternative that is met, or the nearest one; else null
 * @param lacks what is missing or not known of that alternative, a phrase each
 */
public record Verdict(
        Status status, Reason reason, @Nullable EducationAlternative by, List<Reason> lacks) {

    /** What can be said of it, the best first. */
    public enum Status {
        /** Satisfied by what the person tells or by what the present job asks. */
        MET,
        /** The person did not tell enough, or the document does not state whether it counts. */
        UNKNOWN,
        /** Not satisfied by what the person tells. */
        UNMET
    }

    public static Verdict met(String reason) {
        return met(Reason.text(reason));
    }

    public static Verdict met(Reason reason) {
        return new Verdict(Status.MET, reason, null, List.of());
    }

    public static Verdict unmet(String reason) {
        return unmet(Reason.text(reason));
    }

    public static Verdict unmet(Reason reason) {
        return new Verdict(Status.UNMET, reason, null, List.of());
    }

    public static Verdict unknown(String reason) {
        return unknown(Reason.text(reason));
    }

    public static Verdict unknown(Reason reason) {
        return new Verdict(Status.UNKNOWN, reason, null, List.of());
    }
}
