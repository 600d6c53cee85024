package org.careergraph.catalogue;

import java.util.List;

/**
 * A job family.
 *
 * @param field id of the occupational field it lies in
 * @param grades codes of the grades it has, lowest first
 * @param replaces ids of the former families it replaced
 */
public record JobFamily(
        String id,
        String name,
        String field,
        String organization,
        List<String> grades,
        List<String> replaces,
        Citation citation) {}
