package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.patterns;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.source.Passage.Part;

/**
 * A line such as {@code Duty Station: Geneva} above a notice.
 *
 * @param place of the passage that it belongs to
 * @param value empty if it is in the next line or missing
 */
record NoticeField(String place, String name, String value) {

    /** What the publisher says of its posting, not the organization of the position. */
    static final String POSTING = "posting";

    /** Values and competencies of an organization, which it names above the notice. */
    static final String VALUES = "organizational-competencies";

    private static final Pattern FIELD = Pattern.compile("^(?<name>[\\p{L}/.,&()#° -]{4,60}?)\\s*:\\s*(?<value>.*)$");

    private static final Map<String, Pattern> NAMES = patterns("field");

    /** A remark on the value, as in <i>deadline (midnight, Geneva time)</i>. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    /** The field that the line is. */
    static Optional<NoticeField> find(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() ? named(field.group("name"), field.group("value")) : Optional.empty();
    }

    /** The field of which the line is the name, as in a table that was copied cell by cell. */
    static Optional<NoticeField> findName(String line) {
        return named(line, "");
    }

    private static Optional<NoticeField> named(String name, String value) {
        String plain = IN_BRACKETS.matcher(name).replaceAll("").strip();
        // without a value it is the heading of a list of functions
        if (plain.equalsIgnoreCase("functions") && value.isEmpty()) {
            return Optional.empty();
        }
        return NAMES.entrySet().stream()
                .filter(place -> place.getValue().matcher(plain).matches())
                .findFirst()
                .map(place -> new NoticeField(place.getKey(), name, value));
    }

    Part part() {
        return new Part(name, value);
    }

    NoticeField withValue(String other) {
        return new NoticeField(place, name, other);
    }
}
