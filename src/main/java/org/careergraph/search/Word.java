package org.careergraph.search;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A typed word, and the words that match it.
 *
 * @param typed in lower case, without accents
 * @param forms the singular and plural that the catalogue has; the word itself if it has none
 * @param beginning of further matching words; null for none
 * @param corrected words of the catalogue that differ by a typing error; empty if there are other matches
 */
public record Word(
        String typed, Set<String> forms, @Nullable String beginning, Set<String> corrected) {

    public Word {
        forms = Set.copyOf(forms);
        corrected = Set.copyOf(corrected);
    }

    static Word of(String typed, Collection<String> forms, @Nullable String beginning) {
        return new Word(typed, Set.copyOf(forms), beginning, Set.of());
    }

    /** Whether a word of a text matches. */
    boolean matches(String word) {
        return matchesWhole(word) || (beginning != null && word.startsWith(beginning));
    }

    /** Whether a word of a text matches as a whole. */
    boolean matchesWhole(String word) {
        return forms.contains(word) || corrected.contains(word);
    }
}
