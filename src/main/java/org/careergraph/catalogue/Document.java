package org.careergraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts are taken from.
 *
 * @param date the day of signature or publication, if the document states one
 * @param sections the sections of each description in it, in order; empty if the document does not list them
 */
public record Document(
        String id,
        String title,
        String organization,
        @Nullable LocalDate date,
        String language,
        List<String> sections,
        @Nullable String note) {}
