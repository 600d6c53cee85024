package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty, summarized in our words.
 *
 * @param id id of the position, followed by the place of the duty in it
 * @param number as printed
 * @param variant id of the only variant of the job with this duty; null for a common duty
 * @param areas ids of its duty areas, the main one first; never empty
 */
public record Duty(
        String id, int number, String text, @Nullable String variant, List<String> areas, Citation citation) {}
