package org.careergraph.catalogue;

/** With whom a job works and for what, summarized. */
public record Contacts(String internal, String external, Citation citation) {}
