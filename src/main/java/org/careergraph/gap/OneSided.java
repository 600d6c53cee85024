package org.careergraph.gap;

import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Position;

/**
 * How an answer speaks of what only one side lists. A notice whose text breaks off may ask it further on, so that of what such
 * a text does not list nothing is said but that it is not known.
 */
record OneSided(boolean startIsWhole, boolean targetIsWhole) {

    static OneSided between(Position from, Position to) {
        return new OneSided(from.isWhole(), to.isWhole());
    }

    /** Why a line stands alone that only the target lists. */
    LineReason notAtStart() {
        return startIsWhole ? LineReason.NOT_ASKED_AT_START : LineReason.START_BREAKS_OFF;
    }

    /** Of a line that only the target lists. */
    LineStatus statusAtStart() {
        return startIsWhole ? LineStatus.NEW : LineStatus.NOT_STATED;
    }

    /** Why a line stands alone that only the start lists. */
    LineReason notAtTarget() {
        return targetIsWhole ? LineReason.NOT_ASKED_AT_TARGET : LineReason.TARGET_BREAKS_OFF;
    }

    /** Of what only the start lists. */
    Comparison comparisonAtTarget() {
        return targetIsWhole ? Comparison.NOT_MENTIONED : Comparison.NOT_STATED;
    }

    /** The explanation of what only the start lists. */
    Reason startAsks(LineSubject subject, Reason before, Importance importance) {
        return Reason.of(notAtTarget(), "subject", subject).with("start", start(subject, before, importance));
    }

    /** What the start asks, to begin a sentence. */
    static Reason start(LineSubject subject, Reason before, Importance importance) {
        return Reason.of(GapPhrase.START_ASKS, "subject", subject)
                .with("before", before)
                .with("desirable", importance == Importance.DESIRABLE);
    }
}
