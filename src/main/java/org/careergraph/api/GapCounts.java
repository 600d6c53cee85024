package org.careergraph.api;

import org.careergraph.gap.Gap;
import org.careergraph.gap.GapStatus;

/** How many competencies of a gap have each status. */
record GapCounts(
        int newCompetencies, int raisedCompetencies, int widerCompetencies, int held, int notStated, int notListed) {
    static GapCounts of(Gap gap) {
        return new GapCounts(
                gap.count(GapStatus.NEW),
                gap.count(GapStatus.HIGHER_LEVEL),
                gap.count(GapStatus.WIDER_SCOPE),
                gap.count(GapStatus.HELD),
                gap.count(GapStatus.NOT_STATED),
                gap.count(GapStatus.NOT_LISTED));
    }
}
