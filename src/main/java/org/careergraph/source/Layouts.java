package org.careergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The layouts that can be read. */
final class Layouts {
    private static final List<Layout> ALL = Stream.concat(
                    Stream.of(new GenericJobDescriptions(), new MarkedText(), new PlaceTable()),
                    NoticeLayout.KNOWN.stream())
            .toList();

    private Layouts() {}

    /** The layout that recognizes the text, if exactly one does. */
    static Optional<Layout> findLayout(SourceText text) {
        List<Layout> recognizing =
                ALL.stream().filter(layout -> layout.recognizes(text)).toList();
        return recognizing.size() == 1 ? Optional.of(recognizing.getFirst()) : Optional.empty();
    }
}
