package org.careergraph.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A thing that can be found, with the texts by which it is found. */
public record SearchEntry(SearchKind kind, String id, Texts texts) {

    /** What a text says of the thing. */
    public enum Source {
        TITLE,
        CONTEXT,
        FORMER_NAME,
        DESCRIPTION
    }

    /** The property that has a text in the index. */
    public enum IndexedIn {
        /** One of the thing's own. */
        OWN_PROPERTY,
        /** Other names of the thing. */
        KEYWORDS,
        /** Names of related things. */
        CONTEXT,
        /** None: the text does not find the thing. */
        NONE
    }

    public record Text(Source source, String text, IndexedIn indexedIn) {}

    /**
     * @param context the names of related things
     * @param others texts except the title, by which it is found or which are shown
     */
    public record Texts(String title, @Nullable String context, List<Text> others) {}

    public String title() {
        return texts.title();
    }

    public @Nullable String context() {
        return texts.context();
    }

    /** All texts, in the order in which a reader is shown them. */
    public List<Text> all() {
        return Stream.concat(
                        Stream.of(new Text(Source.TITLE, texts.title(), IndexedIn.OWN_PROPERTY)),
                        texts.others().stream())
                .toList();
    }

    /** Other names, and own words that the index splits in another way than {@link Tokens}. */
    public List<String> keywords() {
        return Stream.of(in(IndexedIn.KEYWORDS), missing(IndexedIn.OWN_PROPERTY), missing(IndexedIn.KEYWORDS))
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(texts.title()), in(IndexedIn.KEYWORDS));
    }

    /** Names of related things, and their words that the index splits in another way. */
    public List<String> contextTexts() {
        return Stream.concat(in(IndexedIn.CONTEXT), missing(IndexedIn.CONTEXT))
                .distinct()
                .toList();
    }

    private Stream<String> in(IndexedIn property) {
        return all().stream().filter(text -> text.indexedIn() == property).map(Text::text);
    }

    private Stream<String> missing(IndexedIn property) {
        return in(property).flatMap(text -> Tokens.missingInIndex(text).stream());
    }
}
