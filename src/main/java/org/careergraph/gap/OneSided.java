package org.careergraph.gap;

import org.careergraph.catalogue.Position;

/**
 * How an answer speaks of what only one side lists. A notice whose text breaks off may ask it further on, so that of what such
 * a text does not list nothing is said but that it is not known.
 */
record OneSided(boolean startIsWhole, boolean targetIsWhole) {

    static OneSided between(Position from, Position to) {
        return new OneSided(from.isWhole(), to.isWhole());
    }

    /** @param otherwise how a sentence on what only the start asks goes on */
    String atTarget(String otherwise) {
        return targetIsWhole
                ? otherwise
                : "; the text of the target breaks off, so that it is not known whether the target asks it.";
    }

    /** @param otherwise how a sentence on what only the target asks goes on */
    String atStart(String otherwise) {
        return startIsWhole
                ? otherwise
                : "; the text of where one starts breaks off, so that it is not known whether it is asked there.";
    }

    /** Of a line that only the target lists. */
    LineStatus statusAtStart() {
        return startIsWhole ? LineStatus.NEW : LineStatus.NOT_STATED;
    }

    /** Of what only the start lists. */
    Comparison comparisonAtTarget() {
        return targetIsWhole ? Comparison.NOT_MENTIONED : Comparison.NOT_STATED;
    }
}
