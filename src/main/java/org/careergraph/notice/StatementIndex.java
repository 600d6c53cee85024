package org.careergraph.notice;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds which texts say the same as a statement. The score, from 0 to 1, is the share of the weight of both texts that is in common
 * words. A rare word has more weight.
 */
final class StatementIndex {

    /**
     * @param id of the thing that the text names; several texts can name the same thing
     * @param source where the text is from, so that it can be left out
     */
    record Entry(String id, String text, String source) {}

    /** @param score 1 if both texts have the same words */
    record Match(String id, double score, Set<String> words) {

        String scoreText() {
            return String.format(Locale.ENGLISH, "%.2f", score);
        }

        @Override
        public String toString() {
            return id + " (" + scoreText() + ")";
        }
    }

    /** Less than the next, since a statement may name several things. */
    private static final double ONLY_IN_STATEMENT = 0.2;

    private static final double ONLY_IN_TEXT = 1 - ONLY_IN_STATEMENT;

    /** Words that occur in statements of any subject. */
    private static final Set<String> FRAMING_WORDS =
            Set.of(("ability able skill skills knowledge understanding good excellent strong basic some aware"
                            + " awareness thorough sound solid proven demonstrated high highly degree sense related"
                            + " relevant applicable including include includes such e.g etc i.e variety range broad"
                            + " effective effectively appropriate appropriately required work working other well very"
                            + " own area areas from its which who has have can all any both so also use using used")
                    .split(" "));

    /** @param terms its words without possessives, whose <i>s</i> is a word of {@code words} */
    private record Text(Entry entry, Set<String> words, Set<String> terms) {}

    private final Analyzer analyzer = new EnglishAnalyzer(stopWords());
    private final List<Text> texts;
    private final Map<String, Integer> occurrences = new HashMap<>();

    StatementIndex(List<Entry> entries) {
        texts = entries.stream()
                .map(entry -> new Text(entry, words(entry.text()), stems(entry.text())))
                .toList();
        texts.forEach(text -> text.terms().forEach(term -> occurrences.merge(term, 1, Integer::sum)));
    }

    private static CharArraySet stopWords() {
        CharArraySet words = CharArraySet.copy(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
        words.addAll(FRAMING_WORDS);
        return words;
    }

    /** The things that the statement may name, the likeliest first, each once. */
    List<Match> matches(String statement) {
        return matches(words(statement), entry -> true);
    }

    List<Match> matches(Set<String> statement, Predicate<Entry> considered) {
        Map<String, Match> best = new HashMap<>();
        for (Text text : texts) {
            if (!Collections.disjoint(statement, text.terms()) && considered.test(text.entry())) {
                Match match = new Match(text.entry().id(), score(statement, text.words()), text.words());
                best.merge(match.id(), match, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(comparing(Match::score, reverseOrder()).thenComparing(Match::id))
                .toList();
    }

    /** The stems of the words of a text, without stop words. */
    Set<String> words(String text) {
        return stems(text.replaceAll("[-/’']", " "));
    }

    private Set<String> stems(String text) {
        Set<String> words = new TreeSet<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** Tversky's index: the weight of common words, divided by that of all words. */
    private double score(Set<String> statement, Set<String> text) {
        double both = weight(statement.stream().filter(text::contains));
        double onlyInText = weight(text.stream()) - both;
        double onlyInStatement = weight(statement.stream()) - both;
        return both / (both + ONLY_IN_TEXT * onlyInText + ONLY_IN_STATEMENT * onlyInStatement);
    }

    private double weight(Stream<String> words) {
        return words.mapToInt(word -> occurrences.getOrDefault(word, 0))
                .mapToDouble(having -> Math.log(1 + (texts.size() - having + 0.5) / (having + 0.5)))
                .sum();
    }
}
