package org.careergraph.path;

/** The ways in which one job can lead to another. */
public enum MoveKind {
    /** Same family, higher grade. */
    PROMOTION,
    /** Same occupational field, from General Service to National Professional Officer. */
    CATEGORY_BRIDGE,
    /** Same grade, other family. */
    LATERAL,
    /** Other family, higher grade in the same category. */
    LATERAL_ADVANCEMENT,
    /** Other occupational field, from General Service to National Professional Officer. */
    CROSS_FIELD_BRIDGE
}
