package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One of the fields of work that job families lie in.
 *
 * @param number its number in the document's list
 */
public record OccupationalField(
        String id, String name, int number, @Nullable String note, Citation citation) {}
