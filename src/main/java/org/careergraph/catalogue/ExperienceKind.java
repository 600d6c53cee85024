package org.careergraph.catalogue;

/**
 * The kind of work that counts; years of one kind do not count as another.
 */
public enum ExperienceKind {
    /** Relevant work experience, not further described. */
    RELEVANT,
    /** General office support. */
    GENERAL_OFFICE_SUPPORT,
    /** Office support. */
    OFFICE_SUPPORT,
    /** General administration and office support. */
    GENERAL_ADMINISTRATION_AND_OFFICE_SUPPORT,
    /** Operational or administrative support. */
    OPERATIONAL_OR_ADMINISTRATIVE_SUPPORT,
    /** Information technology work. */
    INFORMATION_TECHNOLOGY,
    /** Professional work. */
    PROFESSIONAL,
    /** Work of any kind: only its domain is stated. */
    ANY
}
