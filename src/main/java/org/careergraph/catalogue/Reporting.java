package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The supervision of a vacancy, as far as the notice states it.
 *
 * @param received to whom the position reports, or null
 * @param given whom the position leads, or null; the duties can say more
 */
public record Reporting(@Nullable String received, @Nullable String given, Citation citation) {}
