package org.careergraph.catalogue;

/** One thing that a notice says, in our own words. */
public record Term(String text, Citation citation) {}
