package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A scale of levels of competencies, with the words of the documents that use it.
 *
 * @param ordered whether each level is above the one before it; false also if that is not known
 * @param note where the scale is our reading of a document, what we read into it; or null
 * @param citation where a document describes the scale; null if none does
 */
public record Scale(
        String id,
        String name,
        Boolean ordered,
        @Nullable String note,
        @Nullable Citation citation) {}
