package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Supervision of a vacancy as far as the notice states it.
 *
 * @param received to whom the position reports, or null
 * @param given whom it leads, or null; duties may say more
 */
public record Reporting(@Nullable String received, @Nullable String given, Citation citation) {}
