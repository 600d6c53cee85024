package org.careergraph.gap;

/**
 * What a sentence of an answer says. Each room that gives reasons has an enumeration of them; the message bundle has one entry for
 * each constant, under {@code <enumeration>.<constant>}.
 */
public interface ReasonCode {
    /** The name of the constant. */
    String name();
}
