package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An amount that is paid in addition to the salary.
 *
 * @param name the name in the notice, with what or whom it is for
 * @param amount for one year
 * @param condition of the payment, or null
 * @param insteadOf name of the allowance that it replaces; null if it is paid in addition to the others
 */
public record Allowance(
        String name,
        int amount,
        String currency,
        @Nullable String condition,
        @Nullable String insteadOf,
        Citation citation) {}
