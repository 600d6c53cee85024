package org.careergraph.source;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in an English text, in digits or, up to twenty, as words. */
public final class NumberWords {

    private static final List<String> WORDS = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty")
                    .split(" "));

    /** A regular expression without a group: {@code three}, {@code 3}, {@code three (3)}. */
    public static final String REGEX =
            "(?:" + String.join("|", WORDS) + "|\\d{1,3})(?: \\((?:\\d{1,3}|" + String.join("|", WORDS) + ")\\))?";

    private static final Pattern FIRST = Pattern.compile("([a-z]+|\\d{1,9}).*");

    private NumberWords() {}

    /** The number that the text begins with. */
    public static OptionalInt parse(String text) {
        Matcher first = FIRST.matcher(text.toLowerCase(Locale.ENGLISH));
        if (!first.matches()) {
            return OptionalInt.empty();
        }
        String number = first.group(1);
        int word = WORDS.indexOf(number);
        return word >= 0
                ? OptionalInt.of(word)
                : Character.isDigit(number.charAt(0)) ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }

    /** Whether the text contains the number. */
    static boolean isIn(String text, int number) {
        String word = number == 0 ? "|zero|no" : number < WORDS.size() ? "|" + WORDS.get(number) : "";
        return Pattern.compile("(?i)\\b(?:0?" + number + word + ")\\b")
                .matcher(text)
                .find();
    }
}
