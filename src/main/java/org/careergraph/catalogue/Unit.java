package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The location of a vacancy.
 *
 * @param name the units, the smallest first, or null if not stated
 * @param text the purpose of the unit, or null if not stated
 * @param dutyStation the place of work, or null if not stated
 */
public record Unit(
        @Nullable String name,
        @Nullable String text,
        @Nullable String dutyStation,
        Citation citation) {}
