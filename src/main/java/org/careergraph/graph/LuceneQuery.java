package org.careergraph.graph;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careergraph.search.Word;

/**
 * The words of a search in the query language of the full-text index. A {@link Word} consists of lower-case letters and
 * digits, so that a user's text cannot contain syntax.
 */
final class LuceneQuery {
    /** @param weight the weight of a match in this property */
    private record Field(String property, double weight) {}

    /** The properties in which a match finds a node. */
    private static final List<Field> OWN = List.of(
            new Field("title", 8),
            new Field("name", 8),
            new Field("code", 8),
            new Field("keywords", 7),
            new Field("context", 2),
            new Field("description", 2),
            new Field("text", 1),
            new Field("purpose", 1));

    /**
     * An id begins with what the node belongs to, such as its family. A match there does not find the node, but raises its
     * rank.
     */
    private static final Field BELONGING = new Field("id", 1);

    private static final double AS_TYPED = 1;
    private static final double OTHER_FORM = 0.8;
    private static final double BEGINNING = 0.5;
    private static final double CORRECTED = 0.3;

    /** Larger than any single match, so that nodes with all words come before nodes that lack one. */
    private static final double ALL_WORDS = 100;

    private static final Set<String> ALL_FIELDS =
            OWN.stream().map(Field::property).collect(Collectors.toUnmodifiableSet());

    private LuceneQuery() {}

    /** The properties that the index must cover. */
    static Set<String> properties() {
        Set<String> properties = new TreeSet<>(ALL_FIELDS);
        properties.add(BELONGING.property());
        return properties;
    }

    static String of(List<Word> words) {
        String found = words.stream().map(LuceneQuery::own).collect(Collectors.joining(" "));
        if (words.size() == 1) {
            return found;
        }
        String all = words.stream()
                .map(word -> "+(" + own(word) + " " + in(BELONGING, word) + ")")
                .collect(Collectors.joining(" "));
        return "+(" + found + ") (" + all + ")^" + number(ALL_WORDS);
    }

    private static String own(Word word) {
        return OWN.stream().map(field -> in(field, word)).collect(Collectors.joining(" "));
    }

    private static String in(Field field, Word word) {
        StringBuilder terms = new StringBuilder();
        new TreeSet<>(word.forms())
                .forEach(form -> term(terms, form, form.equals(word.typed()) ? AS_TYPED : OTHER_FORM));
        new TreeSet<>(word.corrected()).forEach(form -> term(terms, form, CORRECTED));
        if (word.beginning() != null) {
            term(terms, word.beginning() + "*", BEGINNING);
        }
        return field.property() + ":(" + terms + ")^" + number(field.weight());
    }

    private static void term(StringBuilder terms, String term, double weight) {
        terms.append(terms.isEmpty() ? "" : " ").append(term).append('^').append(number(weight));
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%s", weight);
    }
}
