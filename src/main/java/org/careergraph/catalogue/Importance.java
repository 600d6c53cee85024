package org.careergraph.catalogue;

/**
 * Whether a requirement decides or only counts in favour.
 */
public enum Importance {
    /** Without it one is not eligible. */
    ESSENTIAL,
    /** Counts in favour. */
    DESIRABLE
}
