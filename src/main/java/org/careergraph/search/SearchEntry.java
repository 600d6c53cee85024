package org.careergraph.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A thing that can be found, with the words it is found by. */
public record SearchEntry(SearchKind kind, String id, Texts texts) {

    /** What a text is to the thing. */
    public enum Source {
        TITLE,
        CONTEXT,
        FORMER_NAME,
        DESCRIPTION
    }

    /** Where an index finds a text. */
    public enum Place {
        /** In a property of the thing itself. */
        ITSELF,
        /** In its property {@code keywords}: another name of it. */
        KEYWORDS,
        /** In its property {@code context}: what belongs to it by belonging to something else. */
        CONTEXT,
        /** In its id, or nowhere: it does not find the thing. */
        ELSEWHERE
    }

    public record Text(Source source, String text, Place place) {}

    /**
     * @param context where it belongs
     * @param others texts beside its title by which it is found, or which are shown
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
        return Stream.concat(Stream.of(new Text(Source.TITLE, texts.title(), Place.ITSELF)), texts.others().stream())
                .toList();
    }

    /** Other names, and words of its own that an index would cut in another way than {@link Tokens} do. */
    public List<String> keywords() {
        return Stream.of(in(Place.KEYWORDS), odd(Place.ITSELF), odd(Place.KEYWORDS))
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(texts.title()), in(Place.KEYWORDS));
    }

    /** What belongs to it by belonging to something else. */
    public List<String> belongings() {
        return Stream.concat(in(Place.CONTEXT), odd(Place.CONTEXT)).distinct().toList();
    }

    private Stream<String> in(Place place) {
        return all().stream().filter(text -> text.place() == place).map(Text::text);
    }

    private Stream<String> odd(Place place) {
        return in(place).flatMap(text -> Tokens.odd(text).stream());
    }
}
