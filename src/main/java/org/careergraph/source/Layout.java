package org.careergraph.source;

/** How one kind of document is laid out. */
interface Layout {
    /** What a document of this kind is called in a sentence, for example <i>vacancy notice of WIPO</i>. */
    String name();

    /** Whether the text is of this layout, told by marks that no other layout has. */
    boolean recognizes(SourceText text);

    /**
     * Reads a text that it recognizes. Text that it does not understand makes no exception: it stays {@link
     * LineUse#NOT_UNDERSTOOD}.
     */
    Reading read(SourceText text);
}
