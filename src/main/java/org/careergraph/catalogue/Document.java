package org.careergraph.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that facts are taken from.
 *
 * @param date the day it was signed or published, if it states one
 * @param sections the sections that each description in it comprises, in their order; empty if it says nothing on that
 */
public record Document(
        String id,
        String title,
        String organization,
        @Nullable LocalDate date,
        String language,
        List<String> sections,
        @Nullable String note) {}
