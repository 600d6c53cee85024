package org.careergraph.search;

import java.util.List;

/**
 * A text as it is looked for.
 *
 * @param cut whether the text had more words
 */
public record SearchWords(List<Word> words, boolean cut) {
    public SearchWords {
        words = List.copyOf(words);
    }
}
