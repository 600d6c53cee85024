package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A step of a procedure.
 *
 * @param number as printed; steps with the same number are consecutive
 * @param actor who acts, or null if not stated
 * @param deadlineMonths the limit in months, or null if none is stated
 * @param deadlineFrom the start of the limit; null exactly if there is no limit
 */
public record ProcedureStep(
        String id,
        int number,
        String name,
        @Nullable String actor,
        String text,
        @Nullable Integer deadlineMonths,
        @Nullable String deadlineFrom,
        Citation citation) {}
