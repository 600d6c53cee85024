package org.careergraph.catalogue;

/** A theme of duties, by which duties can be compared across grades and families. */
public record DutyArea(String id, String name, String description) {}
