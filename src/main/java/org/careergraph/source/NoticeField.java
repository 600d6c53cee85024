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

    /** Values and competencies of an organization, which it names above the notice. */
    static final String VALUES = "organizational-competencies";

    private static final Pattern FIELD = Pattern.compile("^(?<name>[\\p{L}/.,&()#° -]{4,60}?)\\s*:\\s*(?<value>.*)$");

    private static final Map<String, Pattern> PLACES = Map.of(
            "title",
            names("(?:posting|job|post|position) title|title(?: of (?:post|position))?|position|functions"),
            "setting",
            names(
                    "(?:primary )?locations?|duty stations?|place of work|department(?: ?/ ?(?:office|service))?|office|division|sector"
                            + "|(?:organi[sz]ation(?:al)? )?unit|section|department or unit|section ?/ ?unit|bureau"),
            "grade",
            names("grade|level|(?:post|grade|job) level|grade level|category and level|classification"),
            "contract",
            names("job type|contract(?: type| duration)?|term duration|type of (?:contract|appointment|post)"
                    + "|appointment type|duration(?: of (?:contract|appointment))?|initial (?:contract|appointment)"
                    + "|contractual arrangement|(?:job )?schedule"),
            "deadline",
            names(
                    "(?:application )?deadline(?: for applications?)?|clos(?:ing|ure)(?: date)?|apply (?:by|before)|posting period"
                            + "|deadline to apply|date of closure"),
            "posts",
            names("(?:number|no\\.?) of (?:posts|positions|vacancies|openings)"),
            POSTING,
            names(
                    "salary|posted(?: on)?|date posted|job posting|posting date|category|job code title|(?:job(?: opening)?|vacancy|requisition)"
                            + " ?(?:number|no\\.?|id|#)|staffing exercise(?: title)?|date of issue|publication date"
                            + "|issue date|job network|job family|organi[sz]ation|agency|reference|recruitment type|vacancy notice"
                            + "|vacancy notice n°|job identification|(?:post|position) number|vacancy type"
                            + "|(?:type of requisition|requisition type)"),
            VALUES,
            names("(?:united nations )?core values"));

    /** What is said of the value, as in <i>deadline (midnight, Geneva time)</i>. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    private static Pattern names(String names) {
        return Pattern.compile("(?:" + names + ")", CASE_INSENSITIVE);
    }

    static Optional<NoticeField> find(String text) {
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            return Optional.empty();
        }
        return named(field.group("name"), field.group("value"));
    }

    private static Optional<NoticeField> named(String name, String value) {
        String plain = IN_BRACKETS.matcher(name).replaceAll("").strip();
        // without a value it is the heading of a list of functions
        if (plain.equalsIgnoreCase("functions") && value.isEmpty()) {
            return Optional.empty();
        }
        return PLACES.entrySet().stream()
                .filter(place -> place.getValue().matcher(plain).matches())
                .findFirst()
                .map(place -> new NoticeField(place.getKey(), name, value));
    }

    /** A name that stands alone, as in a table that was copied cell by cell: the colon, if any, is in the next line. */
    static Optional<NoticeField> findName(String text) {
        return named(text, "");
    }

    String text() {
        return name + ": " + value;
    }

    NoticeField withValue(String other) {
        return new NoticeField(place, name, other);
    }
}
