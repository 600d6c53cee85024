package org.careergraph.catalogue;

/**
 * Whether a requirement must be met.
 */
public enum Importance {
    /** A person without it is not eligible. */
    ESSENTIAL,
    /** It counts in favour of a person. */
    DESIRABLE
}
