package org.careergraph.catalogue;

/** A statement of a notice, in our own words. */
public record Term(String text, Citation citation) {}
