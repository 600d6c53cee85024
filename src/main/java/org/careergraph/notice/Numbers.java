package org.careergraph.notice;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words and digits. */
final class Numbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** A number in a regular expression, without a group of its own: {@code three}, {@code 3}, {@code three (3)}. */
    static final String NUMBER =
            "(?:" + String.join("|", WORDS) + "|\\d{1,3})(?: \\((?:\\d{1,3}|" + String.join("|", WORDS) + ")\\))?";

    private static final Pattern BEGIN = Pattern.compile("([a-z]+|\\d+).*");

    private Numbers() {}

    static OptionalInt of(String text) {
        Matcher begin = BEGIN.matcher(text.toLowerCase(Locale.ENGLISH));
        if (!begin.matches()) {
            return OptionalInt.empty();
        }
        String number = begin.group(1);
        int word = WORDS.indexOf(number);
        return word >= 0
                ? OptionalInt.of(word)
                : Character.isDigit(number.charAt(0)) ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }
}
