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
 * Texts that stand for something with an id, and which of them say the same as a given statement. Lucene finds candidates by
 * their words; a score between 0 and 1 tells how much of the weight of both texts they share, rare words weighing more.
 */
final class StatementIndex {

    /** Lucene advises on faster arithmetic for vectors, which nothing here uses. Held, so that the setting is not lost. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        LUCENE.setLevel(Level.OFF);
    }

    /**
     * @param id what the text stands for; several texts can stand for one thing
     * @param source where the text comes from, so that it can be left out
     */
    record Entry(String id, String text, String source) {}

    /** @param score 1 if both texts have the same words */
    record Match(String id, double score, Set<String> words) {

        String shown() {
            return id + " (" + shownScore() + ")";
        }

        String shownScore() {
            return String.format(Locale.ENGLISH, "%.2f", score);
        }
    }

    private static final String TEXT = "text";
    private static final int CANDIDATES = 60;

    /** A statement may name several things, hence what only it has weighs less than what only the text has. */
    private static final double ONLY_IN_STATEMENT = 0.2;

    private static final double ONLY_IN_TEXT = 1 - ONLY_IN_STATEMENT;

    /** Words that frame every statement and tell none from another. */
    private static final Set<String> FRAME = Set.of(
            "ability",
            "able",
            "skill",
            "skills",
            "knowledge",
            "understanding",
            "good",
            "excellent",
            "strong",
            "basic",
            "some",
            "aware",
            "awareness",
            "thorough",
            "sound",
            "solid",
            "proven",
            "demonstrated",
            "high",
            "highly",
            "degree",
            "sense",
            "related",
            "relevant",
            "applicable",
            "including",
            "include",
            "includes",
            "such",
            "e.g",
            "etc",
            "i.e",
            "variety",
            "range",
            "broad",
            "effective",
            "effectively",
            "appropriate",
            "appropriately",
            "required",
            "work",
            "working",
            "other",
            "well",
            "very",
            "own",
            "area",
            "areas",
            "from",
            "its",
            "which",
            "who",
            "has",
            "have",
            "can",
            "all",
            "any",
            "both",
            "so",
            "also",
            "use",
            "using",
            "used");

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
        words.addAll(FRAME);
        return words;
    }

    /** What says the same as the statement, the likeliest first, each thing once. */
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

    /** The words of a text that count, as the index has them. */
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

    /** Tversky's index: what both share, against that and what only one of them has. */
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
