package org.careergraph.source;

/** Reads notices, those in a layout that is not known as far as they can be. */
public final class Notices {

    /**
     * What was read of a text.
     *
     * @param layout how its layout is called
     * @param kind whether a notice, and whether its layout is known
     */
    public record Notice(String layout, Kind kind, Reading reading) {}

    /** What a text turned out to be. */
    public enum Kind {
        /** A notice in a layout that is known. */
        KNOWN_LAYOUT,
        /** Perhaps a notice. */
        UNKNOWN_LAYOUT,
        /** A document of another kind. */
        OTHER_DOCUMENT
    }

    private Notices() {}

    public static Notice read(SourceText text) {
        return Layouts.findLayout(text)
                .map(layout -> new Notice(
                        layout.name(),
                        layout instanceof NoticeLayout ? Kind.KNOWN_LAYOUT : Kind.OTHER_DOCUMENT,
                        layout.read(text)))
                .orElseGet(() ->
                        new Notice(NoticeLayout.UNKNOWN.name(), Kind.UNKNOWN_LAYOUT, NoticeLayout.UNKNOWN.read(text)));
    }
}
