package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is paid beside the salary.
 *
 * @param name for what or whom
 * @param amount a year
 * @param condition on which it is paid, or null
 */
public record Allowance(
        String name, int amount, String currency, @Nullable String condition, Citation citation) {}
