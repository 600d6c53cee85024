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
 * The words that one version of the catalogue is found by, and so how a typed word is read: what is known as typed is taken as
 * typed, in singular and plural; what is not, as a beginning, as a related word, and only then as a typo.
 */
final class Vocabulary {
    /** The shortest word that can be a typo: of a shorter one too little would be left. */
    private static final int SHORTEST_TYPO = 4;

    /** From this length on, two letters may be wrong. */
    private static final int LONG = 8;

    private static final int LONGEST_TYPO = 40;
    private static final int CORRECTIONS = 5;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_STEM = 4;

    /** Words without a meaning of their own, in a question of several words. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private static final Pattern ENDING = Pattern.compile(
            "(?:ations?|ators?|ates?|ated|ating|ings?|ians?|ants?|ances?|ers?|ors?|ists?|ions?|ments?|ed|es|e|s|y)$");

    private final NavigableSet<String> words = new TreeSet<>();
    /** Of each word; worked out once, since a slip is compared with all of them. */
    private final Map<String, List<String>> formsOf;

    Vocabulary(Catalogue catalogue) {
        SearchKind.entries(catalogue)
                .flatMap(entry -> entry.all().stream())
                .forEach(text -> Tokens.of(text.text()).forEach(token -> words.add(token.word())));
        formsOf = words.stream().collect(Collectors.toMap(Function.identity(), Vocabulary::forms));
    }

    /** What a text looks for, at most so many words; and whether it had more. */
    SearchWords read(String text, int most) {
        List<String> typed = new ArrayList<>(new LinkedHashSet<>(
                Tokens.of(text).stream().map(Tokens.Token::word).toList()));
        List<String> telling =
                typed.stream().filter(word -> !SMALL.contains(word)).toList();
        List<String> asked = telling.isEmpty() ? typed : telling;
        boolean stillTyping = !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
        List<Word> read = new ArrayList<>();
        for (int i = 0; i < Math.min(asked.size(), most); i++) {
            String word = asked.get(i);
            read.add(read(word, stillTyping && word.equals(typed.getLast())));
        }
        return new SearchWords(read, asked.size() > most);
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
        int most = typed.length() < LONG ? 1 : 2;
        DamerauLevenshteinDistance slips = new DamerauLevenshteinDistance(most);
        List<Correction> near = new ArrayList<>();
        for (String word : words) {
            int edits = formsOf.getOrDefault(word, List.of()).stream()
                    .mapToInt(form -> slips.apply(typed, form))
                    .filter(count -> count >= 0)
                    .min()
                    .orElse(-1);
            if (edits >= 0) {
                near.add(new Correction(word, edits));
            } else if (last
                    && word.length() > typed.length()
                    && slips.apply(typed, word.substring(0, typed.length())) == 1) {
                // a slip in what is only the beginning yet, which counts where no whole word is near
                near.add(new Correction(word, most + 1));
            }
        }
        boolean whole = near.stream().anyMatch(correction -> correction.edits() <= most);
        return near.stream()
                .filter(correction -> !whole || correction.edits() <= most)
                .sorted(Comparator.comparingInt(Correction::edits).thenComparing(Correction::word))
                .limit(CORRECTIONS)
                .map(Correction::word)
                .collect(Collectors.toSet());
    }
}
