package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is paid beside the salary.
 *
 * @param name how the notice calls it, and for what or whom
 * @param amount a year
 * @param condition on which it is paid, or null
 * @param insteadOf name of the one in whose place it is paid, never beside it; null if it comes beside the others
 */
public record Allowance(
        String name,
        int amount,
        String currency,
        @Nullable String condition,
        @Nullable String insteadOf,
        Citation citation) {}
