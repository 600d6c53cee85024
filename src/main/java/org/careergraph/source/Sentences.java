package org.careergraph.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parts a run of text into its sentences. */
final class Sentences {

    /** What ends in a full stop without ending a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:^|.*[\\s(])(?:e\\.g|i\\.e|etc|incl|esp|approx|no|nos|art|para|org|dept|mr|mrs|ms|dr|"
                    + "prof|vs|cf|u\\.n|u\\.s|ph\\.d|[A-Z])\\.");

    private Sentences() {}

    static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        StringBuilder sentence = new StringBuilder();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentence.append(text, start, end);
            if (!ABBREVIATION.matcher(sentence.toString().strip()).matches()) {
                sentences.add(sentence.toString().strip());
                sentence.setLength(0);
            }
        }
        if (!sentence.toString().isBlank()) {
            sentences.add(sentence.toString().strip());
        }
        return sentences;
    }

    /** Whether the text ends as a sentence does. */
    static boolean isEnded(String text) {
        return text.matches("(?s).*[.;:!?…][\"”’')\\]]*");
    }
}
