package org.careergraph.source;

/** How one kind of document is laid out. */
interface Layout {
    /** For messages, for example <i>vacancy notice of WIPO</i>. */
    String name();

    /** Whether its author wrote the place beside each text, so that a text is not recognized by its words alone. */
    default boolean namesPlaces() {
        return false;
    }

    /** Whether the text has marks that only this layout has. */
    boolean recognizes(SourceText text);

    /** Reads a text that it recognizes. A line that it does not understand is {@link LineUse#NOT_UNDERSTOOD}. */
    Reading read(SourceText text);
}
