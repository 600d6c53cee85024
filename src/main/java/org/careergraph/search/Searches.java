package org.careergraph.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.search.SearchIndex.Found;
import org.careergraph.search.Tokens.Token;
import org.jspecify.annotations.Nullable;

/** Interprets what users type, and orders what is found. */
public final class Searches {
    private record VocabularyOf(Catalogue catalogue, Vocabulary vocabulary) {}

    private volatile @Nullable VocabularyOf latest;

    /** @param most words */
    public SearchWords read(Catalogue catalogue, String text, int most) {
        return vocabulary(catalogue).read(text, most);
    }

    /** Made once for a version, or more often at the same time. */
    private Vocabulary vocabulary(Catalogue catalogue) {
        VocabularyOf known = latest;
        if (known == null || known.catalogue() != catalogue) {
            known = new VocabularyOf(catalogue, new Vocabulary(catalogue));
            latest = known;
        }
        return known.vocabulary();
    }

    /**
     * The hits that this version has, in a stable order: first those whose id or locator was typed, then those whose name was typed, then by
     * score.
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
                others.stream().filter(entry -> hasName(entry, query.words())).toList();
        return Stream.of(named, called.stream(), others.stream())
                .flatMap(entries -> entries)
                .distinct()
                .toList();
    }

    /** Whether its title or another name consists of the words, in any order. */
    private static boolean hasName(SearchEntry entry, List<Word> words) {
        return entry.names().filter(text -> countParts(text) <= words.size()).anyMatch(text -> {
            List<Token> name = Tokens.of(text);
            return name.size() == words.size()
                    && words.stream()
                            .allMatch(word -> name.stream().anyMatch(token -> word.matchesWhole(token.word())));
        });
    }

    /** A lower bound of the number of words, which excludes most names quickly. */
    private static int countParts(String text) {
        int parts = 0;
        boolean isBetween = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            parts += isBetween && Character.isLetterOrDigit(letter) ? 1 : 0;
            isBetween = Character.isWhitespace(letter);
        }
        return parts;
    }
}
