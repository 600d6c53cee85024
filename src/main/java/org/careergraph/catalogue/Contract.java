package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The appointment that a vacancy offers; what is not stated is null.
 *
 * @param initialMonths how long the first appointment lasts
 * @param maximumMonths how long one can hold the position in all
 * @param renewal on what it depends, and what becomes of it
 */
public record Contract(
        @Nullable String type,
        @Nullable String workingTime,
        @Nullable Integer initialMonths,
        @Nullable Integer maximumMonths,
        @Nullable String renewal,
        Citation citation) {}
