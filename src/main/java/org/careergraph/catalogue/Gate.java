package org.careergraph.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something the source sets beside requirements.
 *
 * @param educationLevel the gate stands where this level is asked; null if it does not depend on that
 * @param category the gate stands on the way into this category; null if it does not depend on that
 */
public record Gate(
        String id,
        String text,
        @Nullable EducationLevel educationLevel,
        @Nullable GradeCategoryCode category,
        Citation citation) {}
