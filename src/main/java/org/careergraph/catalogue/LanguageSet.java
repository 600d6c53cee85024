package org.careergraph.catalogue;

/**
 * A set of languages that satisfy a clause.
 */
public enum LanguageSet {
    /** An official language of the organization. */
    ORGANIZATION_LANGUAGE,
    /** An official language of the organization other than the one that satisfies the first clause. */
    ANOTHER_ORGANIZATION_LANGUAGE,
    /** An official national language of the duty station. */
    DUTY_STATION_LANGUAGE,
    /** A language that the clause names. */
    NAMED_LANGUAGE,
    /** A language that the clause names, other than the languages that satisfy the earlier clauses. */
    ANOTHER_NAMED_LANGUAGE
}
