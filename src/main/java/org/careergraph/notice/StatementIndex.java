package org.careergraph.notice;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds which texts say the same as a statement. Lucene finds candidates by their words; the score, from 0 to 1, is the share of the
 * weight of both texts that is in common words. A rare word has more weight.
 */
final class StatementIndex {

    /** Advises on vector arithmetic, which is not used here. A field, since a logger that nothing holds loses its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        LUCENE.setLevel(Level.OFF);
    }

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

    private static final String TEXT = "text";
    private static final int CANDIDATES = 60;

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

    private final Analyzer analyzer = new EnglishAnalyzer(stopWords());
    private final List<Entry> entries;
    private final IndexSearcher searcher;

    StatementIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int number = 0; number < entries.size(); number++) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, entries.get(number).text(), Field.Store.NO));
                    document.add(new StoredField("number", number));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    List<Match> matches(Set<String> words, Predicate<Entry> considered) {
        try {
            Map<String, Match> best = new HashMap<>();
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (String word : words) {
                query.add(new TermQuery(new Term(TEXT, word)), BooleanClause.Occur.SHOULD);
            }
            for (ScoreDoc found : searcher.search(query.build(), CANDIDATES).scoreDocs) {
                int number = searcher.storedFields()
                        .document(found.doc)
                        .getField("number")
                        .numericValue()
                        .intValue();
                Entry entry = entries.get(number);
                if (considered.test(entry)) {
                    Match match = new Match(entry.id(), score(words, words(entry.text())), words(entry.text()));
                    best.merge(entry.id(), match, (one, other) -> one.score() >= other.score() ? one : other);
                }
            }
            return best.values().stream()
                    .sorted(comparing(Match::score, reverseOrder()).thenComparing(Match::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text as the index has them, without stop words. */
    Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, text.replaceAll("[-/’']", " "))) {
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
    private double score(Set<String> statement, Set<String> text) throws IOException {
        Set<String> shared = new HashSet<>(statement);
        shared.retainAll(text);
        double both = weight(shared);
        double onlyInText = weight(text) - both;
        double onlyInStatement = weight(statement) - both;
        return both == 0 ? 0 : both / (both + ONLY_IN_TEXT * onlyInText + ONLY_IN_STATEMENT * onlyInStatement);
    }

    private double weight(Set<String> words) throws IOException {
        double weight = 0;
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(null);
        for (String word : sorted) {
            int having = searcher.getIndexReader().docFreq(new Term(TEXT, word));
            weight += Math.log(1 + (entries.size() - having + 0.5) / (having + 0.5));
        }
        return weight;
    }
}
