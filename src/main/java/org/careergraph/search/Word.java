package org.careergraph.search;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word as it was typed, and as it is looked for.
 *
 * @param typed nothing but letters and digits, in lower case, without accents
 * @param forms itself in singular and plural, as far as the catalogue has them; if it has nothing like it, itself
 * @param beginning what a word may begin with to be found too, or null
 * @param corrected words of the catalogue that it may be a mistyped form of; empty unless nothing else is known
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

    /** Whether a word of a text is what is looked for. */
    boolean matches(String word) {
        return is(word) || (beginning != null && word.startsWith(beginning));
    }

    /** Whether a word of a text is what is looked for, as a whole. */
    boolean is(String word) {
        return forms.contains(word) || corrected.contains(word);
    }
}
