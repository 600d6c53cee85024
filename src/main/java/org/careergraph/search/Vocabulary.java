package org.careergraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.careergraph.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The words of one version of the catalogue, by which typed words are interpreted: first as a known word in singular and plural, then as a
 * beginning, then as a word with the same stem, and last as a typing error.
 */
final class Vocabulary {
    private static final int SHORTEST_TYPO = 4;

    /** A word of this length can have two wrong letters. */
    private static final int SHORTEST_WITH_TWO_EDITS = 8;

    private static final int LONGEST_TYPO = 40;
    private static final int CORRECTIONS = 5;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_STEM = 4;

    /** Ignored among other words. */
    private static final Set<String> STOP_WORDS =
            Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private static final Pattern ENDING = Pattern.compile(
            "(?:ations?|ators?|ates?|ated|ating|ings?|ians?|ants?|ances?|ers?|ors?|ists?|ions?|ments?|ed|es|e|s|y)$");

    private final NavigableSet<String> words = new TreeSet<>();
    /** Computed once, since a typing error is compared with all of them. */
    private final Map<String, List<String>> formsOf;

    Vocabulary(Catalogue catalogue) {
        SearchKind.entries(catalogue)
                .flatMap(entry -> entry.all().stream())
                .forEach(text -> Tokens.of(text.text()).forEach(token -> words.add(token.word())));
        formsOf = words.stream().collect(Collectors.toMap(Function.identity(), Vocabulary::forms));
    }

    /** The interpreted words of a text, at most so many. */
    SearchWords read(String text, int most) {
        List<String> typed = new ArrayList<>(new LinkedHashSet<>(
                Tokens.of(text).stream().map(Tokens.Token::word).toList()));
        List<String> significant =
                typed.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
        List<String> kept = significant.isEmpty() ? typed : significant;
        boolean isUnfinished = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        List<Word> read = new ArrayList<>();
        for (int i = 0; i < Math.min(kept.size(), most); i++) {
            String word = kept.get(i);
            read.add(read(word, isUnfinished && word.equals(typed.getLast())));
        }
        return new SearchWords(read, kept.size() > most);
    }

    private Word read(String typed, boolean last) {
        List<String> known = forms(typed).stream().filter(words::contains).toList();
        boolean begins = typed.length() >= SHORTEST_BEGINNING && isBeginning(typed);
        if (!known.isEmpty()) {
            return Word.of(typed, known, last && begins ? typed : null);
        }
        if (begins) {
            return Word.of(typed, List.of(typed), typed);
        }
        String stem = stem(typed);
        if (stem != null) {
            return Word.of(typed, List.of(typed), stem);
        }
        return new Word(typed, Set.of(typed), null, corrections(typed, last));
    }

    private boolean isBeginning(String typed) {
        String next = words.ceiling(typed);
        return next != null && next.startsWith(typed);
    }

    /** The word itself, in singular and in plural. */
    private static List<String> forms(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return List.of(word, word.substring(0, word.length() - 3) + "y");
        }
        if (word.length() > 4 && word.matches(".*(?:ss|x|ch|sh|z)es")) {
            return List.of(word, word.substring(0, word.length() - 2));
        }
        if (word.length() > 3 && word.matches(".*[^sui]s")) {
            return List.of(word, word.substring(0, word.length() - 1));
        }
        if (word.matches(".*[^aeiou]y")) {
            return List.of(word, word.substring(0, word.length() - 1) + "ies");
        }
        return List.of(word, word + (word.matches(".*(?:s|x|ch|sh|z)") ? "es" : "s"));
    }

    private @Nullable String stem(String typed) {
        String stem = ENDING.matcher(typed).replaceFirst("");
        return stem.length() >= SHORTEST_STEM && stem.length() < typed.length() && isBeginning(stem) ? stem : null;
    }

    private record Correction(String word, int edits) {}

    private Set<String> corrections(String typed, boolean last) {
        if (typed.length() < SHORTEST_TYPO
                || typed.length() > LONGEST_TYPO
                || typed.chars().anyMatch(Character::isDigit)) {
            return Set.of();
        }
        int most = typed.length() < SHORTEST_WITH_TWO_EDITS ? 1 : 2;
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
        List<Correction> near = new ArrayList<>();
        for (String word : words) {
            int edits = formsOf.getOrDefault(word, List.of()).stream()
                    .mapToInt(form -> distance.apply(typed, form))
                    .filter(count -> count >= 0)
                    .min()
                    .orElse(-1);
            if (edits >= 0) {
                near.add(new Correction(word, edits));
            } else if (last
                    && word.length() > typed.length()
                    && distance.apply(typed, word.substring(0, typed.length())) == 1) {
                // a typing error in a beginning, which counts if no whole word is near
                near.add(new Correction(word, most + 1));
            }
        }
        boolean hasWhole = near.stream().anyMatch(correction -> correction.edits() <= most);
        return near.stream()
                .filter(correction -> !hasWhole || correction.edits() <= most)
                .sorted(Comparator.comparingInt(Correction::edits).thenComparing(Correction::word))
                .limit(CORRECTIONS)
                .map(Correction::word)
                .collect(Collectors.toSet());
    }
}
