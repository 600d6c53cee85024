package org.careergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts that can be read. */
final class Layouts {
    /** Tried first: they need a look at few characters, and a text that names its places needs no further one. */
    private static final List<Layout> NAMING_PLACES = List.of(new PlaceTable(), new MarkedText());

    private static final List<Layout> OTHERS = Stream.concat(
                    Stream.of(new GenericJobDescriptions()), NoticeLayout.KNOWN.stream())
            .toList();

    private Layouts() {}

    /** The layout in which the text names its places, or else the one that recognizes it, if exactly one does. */
    static Optional<Layout> findLayout(SourceText text) {
        Optional<Layout> naming =
                NAMING_PLACES.stream().filter(layout -> layout.recognizes(text)).findFirst();
        if (naming.isPresent()) {
            return naming;
        }
        List<Layout> recognizing =
                OTHERS.stream().filter(layout -> layout.recognizes(text)).toList();
        return recognizing.size() == 1 ? Optional.of(recognizing.getFirst()) : Optional.empty();
    }
}
