package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.search.SearchEntry.Text;

/** Which parts of a text are what is looked for. */
public final class Highlights {
    private Highlights() {}

    /** @param segments the whole text, cut where a match begins or ends */
    public record Highlight(Text text, List<Segment> segments) {}

    public record Segment(String text, boolean matched) {}

    /** The entry's texts that have a match, in the order in which a reader is shown them. */
    public static List<Highlight> of(SearchEntry entry, List<Word> words) {
        return entry.all().stream()
                .map(text -> new Highlight(text, segments(text.text(), words)))
                .filter(highlight -> highlight.segments().stream().anyMatch(Segment::matched))
                .toList();
    }

    static List<Segment> segments(String text, List<Word> words) {
        List<Segment> segments = new ArrayList<>();
        int told = 0;
        for (Tokens.Token token : Tokens.of(text)) {
            if (words.stream().anyMatch(word -> word.matches(token.word()))) {
                if (token.start() > told) {
                    segments.add(new Segment(text.substring(told, token.start()), false));
                }
                segments.add(new Segment(text.substring(token.start(), token.end()), true));
                told = token.end();
            }
        }
        if (told < text.length()) {
            segments.add(new Segment(text.substring(told), false));
        }
        return List.copyOf(segments);
    }
}
