package org.careergraph.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of one entry of a numbered list: the list's own place, and the number. */
record ListPlace(String list, int number) {
    private static final Pattern NUMBERED = Pattern.compile("(.+)/(\\d{1,9})");

    static Optional<ListPlace> find(String place) {
        Matcher numbered = NUMBERED.matcher(place);
        return numbered.matches()
                ? Optional.of(new ListPlace(numbered.group(1), Integer.parseInt(numbered.group(2))))
                : Optional.empty();
    }
}
