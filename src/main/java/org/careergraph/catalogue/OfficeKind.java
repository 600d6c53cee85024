package org.careergraph.catalogue;

/**
 * A kind of office where a job can be located.
 */
public enum OfficeKind {
    /** A regional office. */
    REGIONAL_OFFICE,
    /** A Decent Work Technical Support Team and country office. */
    DWT_COUNTRY_OFFICE,
    /** A country office. */
    COUNTRY_OFFICE
}
