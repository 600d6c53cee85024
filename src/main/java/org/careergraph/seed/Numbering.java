package org.careergraph.seed;

import java.util.List;

/** How items are numbered: from 1, in order, without a gap. */
enum Numbering {
    /** Each has its own number. */
    EACH,
    /** Several that follow each other may have one number. */
    SHARED;

    static void check(List<Part> items, String name, String noun, Numbering numbering, Problems problems) {
        int last = 0;
        for (Part item : items) {
            Part at = item.at(name);
            Integer number = at.findNumber();
            if (number == null) {
                // told by the schema; what follows is counted as if it were right
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
                            "%s, for %s are numbered 1, 2, 3 and so on".formatted(right, noun));
                }
                last = number;
            }
        }
    }
}
