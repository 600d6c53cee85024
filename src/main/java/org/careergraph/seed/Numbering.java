package org.careergraph.seed;

import java.util.List;

/** Ways to number the items of a list from 1, in order and without a gap. */
enum Numbering {
    /** Each item has its own number. */
    EACH,
    /** Consecutive items can share a number. */
    SHARED;

    static void check(List<Part> items, String name, String noun, Numbering numbering, Problems problems) {
        int last = 0;
        for (Part item : items) {
            Part at = item.at(name);
            Integer number = at.findNumber();
            if (number == null) {
                // the schema check reports it; the items after it are counted as if the number were right
                last++;
            } else {
                boolean next = number == last + 1;
                boolean same = numbering == SHARED && last > 0 && number == last;
                if (!next && !same) {
                    String right =
                            numbering == SHARED && last > 0 ? last + " or " + (last + 1) : String.valueOf(last + 1);
                    problems.addMeaning(
                            at,
                            "%d does not come next".formatted(number),
                            "%s, because %s are numbered 1, 2, 3 and so on".formatted(right, noun));
                }
                last = number;
            }
        }
    }
}
