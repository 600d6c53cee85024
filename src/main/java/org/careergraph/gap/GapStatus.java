package org.careergraph.gap;

/** How a competency that the target asks for stands to what is asked where one starts. */
public enum GapStatus {
    /** Nothing of it is asked where one starts, as far as its text goes. */
    NEW,
    /** Asked where one starts too, at a lower level or without a level. */
    HIGHER_LEVEL,
    /**
     * Asked where one starts too, at a level or in words of which no document states how they stand to what is asked: words that
     * are no level, a level of another scale, or one of a scale without order.
     */
    NOT_STATED,
    /** Only a narrower competency, or a part of it, is asked where one starts. */
    WIDER_SCOPE,
    /** Asked where one starts too, itself or a broader one, at this level or above. */
    HELD,
    /** Asked where one starts, and not listed at the target as far as its text goes. */
    NOT_LISTED
}
