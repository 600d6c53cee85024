package org.careergraph.notice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.Statements.pattern;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contract that a vacancy offers: its type, its length, and whether it can be renewed. */
final class Contracts {

    private static final Pattern TEMPORARY = pattern("\\btemporary job opening\\b");
    /** A field that tells what kind of contract it is, more than whether it is for the whole day. */
    private static final Pattern TYPE = pattern("\\b(?:(?:contract|appointment) type|type of (?:contract|appointment)"
            + "|contractual arrangement) ?: *(?!(?:full|part)[- _]time\\b)\\p{L}");

    private static final Pattern RANGE_OF_MONTHS =
            pattern("\\b" + Numbers.NUMBER + " ?(?:-|–|to|or) ?" + Numbers.NUMBER + "[ -](?:months?|years?)\\b");
    private static final Pattern MONTHS = pattern("(?<number>" + Numbers.NUMBER + ")[- ](?<unit>months?|years?)\\b");

    private final DraftWriter sheet;

    Contracts(DraftWriter sheet) {
        this.sheet = sheet;
    }

    void write() {
        String text = sheet.sentence("contract").orElse("");
        // an opening that is not for long is called so behind its title
        String opening = sheet.sentence("title")
                .filter(title -> TEMPORARY.matcher(title).find())
                .map(title -> "; temporary job")
                .orElse("");
        String words = (text + opening).toLowerCase(Locale.ENGLISH).replace('_', ' ');
        List<String> types = types(words);
        sheet.line("contract:");
        boolean isOtherType = types.isEmpty() && TYPE.matcher(text).find();
        sheet.line(
                "  type: " + quoted(String.join(" ", types)),
                isOtherType ? REVIEW + "not understood: " + text : types.size() > 1 ? REVIEW + text : null);
        if (isOtherType) {
            sheet.doubt("the type of the contract is not understood: " + cut(text, 100));
        }
        sheet.line("  workingTime: " + quoted(workingTime(words)));
        length(text);
        String renewal = Statements.sentences(text).stream()
                .filter(sentence -> sentence.matches("(?i).*\\b(?:renew|extend|extension)\\w*\\b.*"))
                .collect(joining(" "));
        sheet.prose("  renewal", renewal);
        if (!text.isEmpty()) {
            sheet.found("contract: " + cut(text, 120));
        }
    }

    private static List<String> types(String words) {
        // what is said of other contracts: that none may be longer, or that who has one may apply
        String positive = words.replaceAll("(?:not applicable|does not apply)[^.]*\\.", "")
                .replaceAll(
                        "(?<=^|[.;] )(?:no |[^.;]*\\b(?:staff members? (?:who|with|holding)|who holds?)\\b)[^.;]*(?:[.;]|$)",
                        "");
        return Stream.of("limited-term", "fixed-term", "temporary", "continuing", "permanent")
                .filter(type -> Pattern.compile(
                                "\\b" + type.replace("-", "[- ]").replace("ary", "ar(?:y|ily)")
                                        + "\\b(?= ?$| ?:|[ ,;.-]*(?:fixed|regular|appointment|post|contract|position|job|assignment|available|for\\b|,|;))")
                        .matcher(positive)
                        .find())
                .toList();
    }

    private static @Nullable String workingTime(String words) {
        return Stream.of("full time", "part time")
                .filter(time -> words.contains(time) || words.contains(time.replace(' ', '-')))
                .findFirst()
                .orElse(null);
    }

    private void length(String text) {
        Integer initial = null;
        Integer most = null;
        boolean isOnlyLength = false;
        if (RANGE_OF_MONTHS.matcher(text).find()) {
            sheet.doubt("the length of the contract is not one: " + cut(text, 100));
        } else {
            initial = months(
                    "(?:initial|appointment of|appointment (?:is |will be )?for|duration of|duration:|for (?:a period of)?|limited to)[^.;]*?",
                    text);
            most = months("(?:overall|maximum|cumulative|total)[^.;]*?", text);
            // a length that is named alone is the first appointment's, or the whole's
            isOnlyLength = initial == null && most == null;
            if (isOnlyLength) {
                initial = months("", text);
            }
        }
        sheet.line(
                "  initialMonths: " + initial,
                isOnlyLength && initial != null ? REVIEW + "whether that is the first appointment or the whole" : null);
        sheet.line("  maximumMonths: " + most);
    }

    private static @Nullable Integer months(String before, String text) {
        Matcher period =
                Pattern.compile(before + MONTHS.pattern(), CASE_INSENSITIVE).matcher(text);
        if (!period.find()) {
            return null;
        }
        OptionalInt number = Numbers.of(period.group("number"));
        boolean isYears = period.group("unit").toLowerCase(Locale.ENGLISH).startsWith("year");
        return number.isEmpty() ? null : number.getAsInt() * (isYears ? 12 : 1);
    }
}
