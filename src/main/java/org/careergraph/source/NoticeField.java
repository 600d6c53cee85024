package org.careergraph.source;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code Duty Station: Geneva}, as they stand above a notice.
 *
 * @param place of the passage that it belongs to
 * @param value empty if it stands in the next line, or nowhere
 */
record NoticeField(String place, String name, String value) {

    /** What the publisher says of its posting, not the organization of the position. */
    static final String POSTING = "posting";

    private static final Pattern FIELD = Pattern.compile("^(?<name>[\\p{L}/.&()# -]{4,40}?)\\s*:\\s*(?<value>.*)$");

    private static final Map<String, Pattern> PLACES = Map.of(
            "title",
            names("(?:posting|job|post|position) title|title(?: of (?:post|position))?|position"),
            "setting",
            names("location|duty stations?|place of work|department(?: ?/ ?office)?|office|division|sector"
                    + "|(?:organizational )?unit|section|department or unit|section ?/ ?unit"),
            "grade",
            names("grade|level|(?:post|grade|job) level|category and level|classification"),
            "contract",
            names("job type|contract(?: type| duration)?|term duration|type of (?:contract|appointment|post)"
                    + "|appointment type|duration(?: of (?:contract|appointment))?|initial (?:contract|appointment)"),
            "deadline",
            names("(?:application )?deadline(?: for applications?)?|closing(?: date)?|apply by|posting period"
                    + "|deadline to apply|date of closure"),
            "posts",
            names("(?:number|no\\.?) of (?:posts|positions|vacancies|openings)"),
            POSTING,
            names(
                    "salary|posted(?: on)?|date posted|category|job code title|(?:job(?: opening)?|vacancy|requisition)"
                            + " ?(?:number|no\\.?|id|#)|staffing exercise(?: title)?|date of issue|publication date"
                            + "|issue date|job network|job family|organi[sz]ation|agency|reference|recruitment type|vacancy notice"));

    private static Pattern names(String names) {
        return Pattern.compile("(?:" + names + ")", CASE_INSENSITIVE);
    }

    static Optional<NoticeField> find(String text) {
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            return Optional.empty();
        }
        String name = field.group("name");
        return PLACES.entrySet().stream()
                .filter(place -> place.getValue().matcher(name).matches())
                .findFirst()
                .map(place -> new NoticeField(place.getKey(), name, field.group("value")));
    }

    String text() {
        return name + ": " + value;
    }

    NoticeField withValue(String other) {
        return new NoticeField(place, name, other);
    }
}
