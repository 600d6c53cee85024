package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The appointment that a vacancy offers; what is not stated is null.
 *
 * @param initialMonths length of the first appointment
 * @param maximumMonths the longest time in the position
 * @param renewal what the renewal depends on, and what happens to the contract
 */
public record Contract(
        @Nullable String type,
        @Nullable String workingTime,
        @Nullable Integer initialMonths,
        @Nullable Integer maximumMonths,
        @Nullable String renewal,
        Citation citation) {}
