package org.careergraph.notice;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.YamlText.cut;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.notice.YamlText.shortened;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.source.NumberWords;
import org.jspecify.annotations.Nullable;

/** The contract of a vacancy: its type, its length, and whether it can be renewed. */
record ContractEntries(DraftWriter draft) {

    private static final Pattern TEMPORARY = pattern("contract.temporary");
    private static final Pattern TYPE = pattern("contract.type");
    private static final Pattern RANGE_OF_MONTHS = pattern("contract.range-of-months");
    private static final Pattern MONTHS = pattern("contract.months");

    private static final int LONGEST_FOUND = 120;

    void write() {
        String text = draft.sentence("contract").orElse("");
        // the title of a temporary job opening says so
        String opening = draft.sentence("title")
                .filter(title -> TEMPORARY.matcher(title).find())
                .map(title -> "; temporary job")
                .orElse("");
        String words = (text + opening).toLowerCase(Locale.ENGLISH).replace('_', ' ');
        List<String> types = types(words);
        draft.line("contract:");
        boolean isOtherType = types.isEmpty() && TYPE.matcher(text).find();
        draft.line(
                "  type: " + quoted(String.join(" ", types)),
                isOtherType ? REVIEW + "not understood: " + text : types.size() > 1 ? REVIEW + text : null);
        if (isOtherType) {
            draft.doubt("the type of the contract is not understood: " + shortened(text));
        }
        draft.line("  workingTime: " + quoted(workingTime(words)));
        length(text);
        String renewal = Statements.sentences(text).stream()
                .filter(sentence -> sentence.matches("(?i).*\\b(?:renew|extend|extension)\\w*\\b.*"))
                .collect(joining(" "));
        draft.prose("  renewal", renewal);
        if (!text.isEmpty()) {
            draft.found("contract: " + cut(text, LONGEST_FOUND));
        }
    }

    private static List<String> types(String words) {
        // without sentences on other contracts: that none may be longer, or that their holders may apply
        String ofThisContract = words.replaceAll("(?:not applicable|does not apply)[^.]*\\.", "")
                .replaceAll(
                        "(?<=^|[.;] )(?:no |[^.;]*\\b(?:staff members? (?:who|with|holding)|who holds?)\\b)[^.;]*(?:[.;]|$)",
                        "");
        return Stream.of("limited-term", "fixed-term", "temporary", "continuing", "permanent")
                .filter(type -> Pattern.compile(
                                "\\b" + type.replace("-", "[- ]").replace("ary", "ar(?:y|ily)")
                                        + "\\b(?= ?$| ?:|[ ,;.-]*(?:fixed|regular|appointment|post|contract|position|job|assignment|available|for\\b|,|;))")
                        .matcher(ofThisContract)
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
            draft.doubt("the contract has several possible lengths: " + shortened(text));
        } else {
            initial = months(
                    "(?:initial|appointment of|appointment (?:is |will be )?for|duration of|duration:|for (?:a period of)?|limited to)[^.;]*?",
                    text);
            most = months("(?:overall|maximum|cumulative|total)[^.;]*?", text);
            // the only length can be that of the first appointment or the maximum
            isOnlyLength = initial == null && most == null;
            if (isOnlyLength) {
                initial = months("", text);
            }
        }
        draft.line(
                "  initialMonths: " + initial,
                isOnlyLength && initial != null ? REVIEW + "whether that is the first appointment or the whole" : null);
        draft.line("  maximumMonths: " + most);
    }

    private static @Nullable Integer months(String before, String text) {
        Matcher period =
                Pattern.compile(before + MONTHS.pattern(), CASE_INSENSITIVE).matcher(text);
        if (!period.find()) {
            return null;
        }
        OptionalInt number = NumberWords.parse(period.group("number"));
        boolean isYears = period.group("unit").toLowerCase(Locale.ENGLISH).startsWith("year");
        return number.isEmpty() ? null : number.getAsInt() * (isYears ? 12 : 1);
    }
}
