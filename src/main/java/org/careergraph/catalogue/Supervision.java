package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The supervision of a job, summarized.
 *
 * @param received how the work is supervised and reviewed
 * @param independence the degree of independence, or null if not stated
 * @param given whom the job leads, or null if its main purpose does not say
 */
public record Supervision(
        String received,
        @Nullable String independence,
        @Nullable String given,
        Citation citation) {}
