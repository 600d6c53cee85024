package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty, summarized in our words.
 *
 * @param id the position's id and the duty's place in it
 * @param number as printed
 * @param variant id of the variant of the job that alone has this duty, or null
 * @param areas ids of the duty areas it concerns, the main one first; never empty
 */
public record Duty(
        String id, int number, String text, @Nullable String variant, List<String> areas, Citation citation) {}
