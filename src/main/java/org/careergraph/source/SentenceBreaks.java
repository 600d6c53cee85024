package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into sentences. */
final class SentenceBreaks {

    private static final Pattern ABBREVIATION = pattern("sentence.abbreviation");

    private static final Pattern END = Pattern.compile("(?s).*[.;:!?…][\"”’')\\]]*");

    private SentenceBreaks() {}

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

    /** The items of a list in one paragraph, <i>1. … 2. …</i>; empty if it is none. */
    static List<String> numberedItems(String text) {
        List<String> items = new ArrayList<>();
        String rest = text;
        for (int number = 1; ; number++) {
            Matcher next =
                    Pattern.compile("(?:^|(?<=[.;:] ))" + number + "[.)] ").matcher(rest);
            if (!next.find()) {
                break;
            }
            items.add(rest.substring(0, next.start()).strip());
            rest = rest.substring(next.end());
        }
        items.add(rest.strip());
        if (items.getFirst().isEmpty()) {
            items.removeFirst();
        }
        return items.size() > 1 ? items : List.of();
    }

    static boolean isEnded(CharSequence text) {
        return END.matcher(text).matches();
    }
}
