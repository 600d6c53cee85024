package org.careergraph.catalogue;

/** The number of posts in a notice. */
public record Posts(int number, Citation citation) {}
