package org.careergraph.exchange;

import java.util.List;
import java.util.Locale;

/**
 * A column of a sheet, which holds one entry of the facts.
 *
 * @param name as the first row of the sheet has it
 * @param path the names of the entries that lead to it within its item
 * @param list whether a cell holds several values
 * @param needed whether every row needs a value
 * @param allowed the values that it may hold; empty if others than these may stand there
 * @param description for the person who fills it in
 */
record Column(
        String name,
        List<String> path,
        Kind kind,
        boolean list,
        boolean needed,
        List<String> allowed,
        String description) {

    /** What a value is. */
    enum Kind {
        TEXT,
        REFERENCE,
        WHOLE,
        TRUTH,
        DATE;

        String shown() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
