package org.careergraph.path;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of moves. */
public enum MoveKind {
    /** Same family, higher grade. */
    PROMOTION,
    /** Same occupational field, into another category of grades. */
    CATEGORY_BRIDGE,
    /** Same grade, other family. */
    LATERAL,
    /** Other family, higher grade in the same category. */
    LATERAL_ADVANCEMENT,
    /** Other occupational field, into another category of grades. */
    CROSS_FIELD_BRIDGE,
    /** From any position to a published vacancy of any organization, by applying for it. */
    VACANCY;

    /** The kinds of moves between jobs, which paths consist of. */
    public static Set<MoveKind> betweenJobs() {
        return EnumSet.complementOf(EnumSet.of(VACANCY));
    }
}
