package org.careergraph.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.search.SearchIndex.Found;
import org.careergraph.search.Tokens.Token;
import org.jspecify.annotations.Nullable;

/** Reads what users type, by the words of the catalogue that answers. */
public final class Searches {
    private record Held(Catalogue catalogue, Vocabulary vocabulary) {}

    private volatile @Nullable Held held;

    /** @param most words that are looked for */
    public SearchWords read(Catalogue catalogue, String text, int most) {
        return vocabulary(catalogue).read(text, most);
    }

    /** Made once for a version: two that are made at the same time are equal. */
    private Vocabulary vocabulary(Catalogue catalogue) {
        Held known = held;
        if (known == null || known.catalogue() != catalogue) {
            known = new Held(catalogue, new Vocabulary(catalogue));
            held = known;
        }
        return known.vocabulary();
    }

    /**
     * The hits of this version in a stable order: what has the very id that was typed, or a locator that ends in it; what is
     * called as was typed; then as the index says. What the index has and the version has not is left out.
     */
    public static List<SearchEntry> entries(
            Catalogue catalogue, String text, SearchIndex.Query query, List<Found> found) {
        String id = text.substring(text.indexOf('#') + 1).strip();
        Stream<SearchEntry> named = query.kinds().stream().flatMap(kind -> kind.find(catalogue, id).stream());
        List<SearchEntry> others = found.stream()
                .sorted(Comparator.comparingDouble(Found::score)
                        .reversed()
                        .thenComparing(Found::kind)
                        .thenComparing(Found::id))
                .flatMap(hit -> hit.kind().find(catalogue, hit.id()).stream())
                .toList();
        List<SearchEntry> called =
                others.stream().filter(entry -> isCalled(entry, query.words())).toList();
        return Stream.of(named, called.stream(), others.stream())
                .flatMap(entries -> entries)
                .distinct()
                .toList();
    }

    /** Whether its title, or another name of its own, has all words and no other, whatever their order. */
    private static boolean isCalled(SearchEntry entry, List<Word> words) {
        return entry.names().filter(text -> atLeastParts(text) <= words.size()).anyMatch(text -> {
            List<Token> name = Tokens.of(text);
            return name.size() == words.size()
                    && words.stream().allMatch(word -> name.stream().anyMatch(token -> word.is(token.word())));
        });
    }

    /** No more than the text has words: so that the many hits that have more are not read. */
    private static int atLeastParts(String text) {
        int parts = 0;
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            parts += between && Character.isLetterOrDigit(letter) ? 1 : 0;
            between = Character.isWhitespace(letter);
        }
        return parts;
    }
}
