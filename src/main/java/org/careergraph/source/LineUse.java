package org.careergraph.source;

/** How the reading of a document used a line. */
public enum LineUse {
    /** It is a heading, or belongs to a passage. */
    USED,
    /** It is empty or says nothing: a page number, a signature, a stray character. */
    NOISE,
    /** The layout has no place for it. */
    NOT_UNDERSTOOD
}
