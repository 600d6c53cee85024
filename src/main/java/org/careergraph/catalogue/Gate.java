package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A condition that the source states in addition to the requirements.
 *
 * @param educationLevel the gate applies where this level is required; null if it does not depend on a level
 * @param category id of a category; the gate applies to moves into it; null if it does not depend on a category
 */
public record Gate(
        String id,
        String text,
        @Nullable EducationLevel educationLevel,
        @Nullable String category,
        Citation citation) {}
