package org.careergraph.source;

import java.util.List;
import java.util.Optional;

/** The layouts that can be read. */
final class Layouts {
    private static final List<Layout> ALL =
            List.of(new GenericJobDescriptions(), NoticeLayout.WIPO, NoticeLayout.UN_SECRETARIAT);

    private Layouts() {}

    /** The layout that recognizes the text, if exactly one does. */
    static Optional<Layout> findLayout(SourceText text) {
        List<Layout> recognizing =
                ALL.stream().filter(layout -> layout.recognizes(text)).toList();
        return recognizing.size() == 1 ? Optional.of(recognizing.getFirst()) : Optional.empty();
    }
}
