package org.careergraph.source;

import java.util.List;

/**
 * A sentence, or some that belong together, in the document's own words: whole, without line breaks and scan noise.
 *
 * @param place where it stands, as locators name it: {@code finance-assistants/G5/duties/4}, {@code education/essential/1}
 * @param lines numbers of the lines it was read from, from 1
 */
public record Passage(String place, String sentence, List<Integer> lines) {
    public Passage {
        lines = List.copyOf(lines);
    }
}
