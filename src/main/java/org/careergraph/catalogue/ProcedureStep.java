package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A step of a procedure.
 *
 * @param number as printed; steps of one number follow each other
 * @param actor who acts, or null if not stated
 * @param deadlineMonths within how many months, or null if no limit is stated
 * @param deadlineFrom from when the months are counted; null exactly if there is no limit
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
