package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;

/** A passage that is being read. Each paragraph and each row of a table becomes a line of its own. */
final class PassageBuilder {
    private static final String ENDS = ".!?:;…]";
    private static final String MAY_FOLLOW_AN_END = "\"'”’)";

    private final String place;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();

    PassageBuilder(String place) {
        this.place = place;
    }

    void addParagraph(String paragraph, int line) {
        add("\n", paragraph, line);
    }

    /** Continues a paragraph that the end of a line or page interrupted. */
    void continueParagraph(String rest, int line) {
        add(" ", rest, line);
    }

    private void add(String separator, String more, int line) {
        if (!text.isEmpty()) {
            text.append(separator);
        }
        text.append(more);
        lines.add(line);
    }

    String place() {
        return place;
    }

    String text() {
        return text.toString();
    }

    /** Whether the text stops in the middle of a sentence. */
    boolean isUnfinished() {
        int last = text.length() - 1;
        while (last > 0 && MAY_FOLLOW_AN_END.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) < 0;
    }

    void addTo(Reading.Builder reading) {
        if (!text.isEmpty()) {
            reading.passage(new Passage(place, text(), lines));
        }
    }
}
