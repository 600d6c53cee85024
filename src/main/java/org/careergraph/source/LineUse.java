package org.careergraph.source;

/** What became of a line of a document. */
public enum LineUse {
    /** It is a heading, or a passage holds it. */
    USED,
    /** It is empty, or says nothing: a page number, a signature, a stray sign. */
    NOISE,
    /** The layout has no place for it. */
    NOT_UNDERSTOOD
}
