package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;

/** A passage that is still being read. Each paragraph, and each row of a table, is a line of its own in the end. */
final class OpenPassage {
    private static final String ENDS = ".!?:;…]";
    private static final String MAY_FOLLOW = "\"'”’)";

    private final String place;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();

    OpenPassage(String place) {
        this.place = place;
    }

    void paragraph(String paragraph, int line) {
        add("\n", paragraph, line);
    }

    /** The rest of a paragraph that was broken off at the end of a line or of a page. */
    void rest(String rest, int line) {
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
    boolean isBrokenOff() {
        int last = text.length() - 1;
        while (last > 0 && MAY_FOLLOW.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) < 0;
    }

    void close(Reading.Builder reading) {
        if (!text.isEmpty()) {
            reading.passage(place, text(), lines);
        }
    }
}
