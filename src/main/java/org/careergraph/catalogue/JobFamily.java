package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job family.
 *
 * @param id the id of its framework and its own
 * @param framework id of its framework
 * @param field id of its occupational field, or null
 * @param grades ids of its grades, lowest first
 * @param replaces ids of the former families that it replaced
 */
public record JobFamily(
        String id,
        String name,
        String framework,
        @Nullable String field,
        String organization,
        List<String> grades,
        List<String> replaces,
        Citation citation) {}
