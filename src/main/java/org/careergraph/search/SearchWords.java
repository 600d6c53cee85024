package org.careergraph.search;

import java.util.List;

/**
 * The interpreted words of a text.
 *
 * @param cut whether the text has more words
 */
public record SearchWords(List<Word> words, boolean cut) {
    public SearchWords {
        words = List.copyOf(words);
    }
}
