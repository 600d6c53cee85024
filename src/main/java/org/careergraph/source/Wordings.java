package org.careergraph.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two wordings can be of the same matter. */
final class Wordings {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Words that tell nothing about the matter, by their stems. */
    private static final Set<String> EMPTY = Set.of(
            "abil", "know", "good", "exce", "skil", "that", "thei", "with", "from", "incl", "ensu", "prov", "the",
            "and", "for", "its", "all", "any", "are", "can", "has", "not", "off", "our", "out", "own", "per", "who",
            "may");

    private static final List<String> NUMBERS = List.of(
            "no",
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

    private Wordings() {}

    /** The words that tell the matter, each by its first four letters, which <i>develop</i> and <i>development</i> share. */
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String stem = word.group().substring(0, Math.min(4, word.group().length()));
            if (!EMPTY.contains(stem)) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** The share of the shorter wording's stems that the longer one has too, from 0 to 1. */
    static double shared(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) one.stream().filter(other::contains).count() / shorter;
    }

    /** Whether the number stands in the text, in digits or as a word. */
    static boolean hasNumber(String text, int number) {
        String word = number < NUMBERS.size() ? "|" + NUMBERS.get(number) : "";
        return Pattern.compile("(?i)\\b(?:0?" + number + word + ")\\b")
                .matcher(text)
                .find();
    }
}
