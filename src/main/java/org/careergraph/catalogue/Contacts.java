package org.careergraph.catalogue;

/** The contacts of a job and their purpose, summarized. */
public record Contacts(String internal, String external, Citation citation) {}
