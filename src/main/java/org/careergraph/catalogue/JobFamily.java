package org.careergraph.catalogue;

import java.util.List;

/**
 * A job family.
 *
 * @param field id of its occupational field
 * @param grades codes of its grades, lowest first
 * @param replaces ids of the former families that it replaced
 */
public record JobFamily(
        String id,
        String name,
        String field,
        String organization,
        List<String> grades,
        List<String> replaces,
        Citation citation) {}
