package org.careergraph.catalogue;

/** How many posts a notice announces. */
public record Posts(int number, Citation citation) {}
