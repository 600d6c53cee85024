package org.careergraph.catalogue;

/** A further demand on experience, for example work with the finance modules of an ERP system. */
public record ExperienceDemand(String id, String name) {}
