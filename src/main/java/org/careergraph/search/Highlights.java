package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.search.SearchEntry.Text;

/** Splits texts into parts that match and parts that do not. */
public final class Highlights {
    private Highlights() {}

    /** @param segments of the whole text */
    public record Highlight(Text text, List<Segment> segments) {}

    public record Segment(String text, boolean matched) {}

    /** The texts of the entry that have a match, in the order in which they are shown. */
    public static List<Highlight> of(SearchEntry entry, List<Word> words) {
        return entry.all().stream()
                .map(text -> new Highlight(text, segments(text.text(), words)))
                .filter(highlight -> highlight.segments().stream().anyMatch(Segment::matched))
                .toList();
    }

    static List<Segment> segments(String text, List<Word> words) {
        List<Segment> segments = new ArrayList<>();
        int end = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            if (words.stream().anyMatch(word -> word.matches(token.word()))) {
                if (token.start() > end) {
                    segments.add(new Segment(text.substring(end, token.start()), false));
                }
                segments.add(new Segment(text.substring(token.start(), token.end()), true));
                end = token.end();
            }
        }
        if (end < text.length()) {
            segments.add(new Segment(text.substring(end), false));
        }
        return List.copyOf(segments);
    }
}
