package org.careergraph.catalogue;

/** A theme of duties, by which a duty can be followed up the grades and across families. */
public record DutyArea(String id, String name, String description) {}
