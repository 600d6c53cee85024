package org.careergraph.source;

import java.util.Optional;

/** Reads notices; one in an unknown layout as far as its headings are known. */
public final class Notices {

    /**
     * What was read of a text.
     *
     * @param layout the name of its layout
     * @param organization id of the organization whose layout it is
     */
    public record Notice(String layout, Kind kind, Optional<String> organization, Reading reading) {}

    /** What a text is. */
    public enum Kind {
        /** A notice in a known layout. */
        KNOWN_LAYOUT,
        /** Perhaps a notice. */
        UNKNOWN_LAYOUT,
        /** A document of another kind. */
        OTHER_DOCUMENT
    }

    private Notices() {}

    public static Notice read(SourceText text) {
        return Layouts.findLayout(text)
                .map(layout -> layout instanceof NoticeLayout known
                        ? notice(known, Kind.KNOWN_LAYOUT, text)
                        : new Notice(layout.name(), Kind.OTHER_DOCUMENT, Optional.empty(), layout.read(text)))
                .orElseGet(() -> notice(NoticeLayout.UNKNOWN, Kind.UNKNOWN_LAYOUT, text));
    }

    private static Notice notice(NoticeLayout layout, Kind kind, SourceText text) {
        return new Notice(layout.name(), kind, layout.organization(), layout.read(text));
    }
}
