package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/** A job family of earlier times that a family of today replaced. */
public record FormerJobFamily(
        String id, String name, @Nullable String note, Citation citation) {}
