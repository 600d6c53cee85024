package org.careergraph.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many words two texts share: the measure of whether they are about the same subject. */
final class WordOverlap {
    private static final int STEM_LENGTH = 4;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Stems of words that say nothing about the subject. */
    private static final Set<String> STOP_STEMS = Set.of(
            ("abil know good exce skil that thei with from incl ensu prov the and for its all any are can has not off our"
                            + " out own per who may")
                    .split(" "));

    private WordOverlap() {}

    /** The first four letters of each word, so that <i>develop</i> and <i>development</i> are the same. */
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            stems.add(
                    word.group().substring(0, Math.min(STEM_LENGTH, word.group().length())));
        }
        stems.removeAll(STOP_STEMS);
        return stems;
    }

    /** The share of the smaller set that is in the larger one too, from 0 to 1. */
    static double share(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) one.stream().filter(other::contains).count() / smaller;
    }
}
