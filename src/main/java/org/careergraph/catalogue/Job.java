package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generic job description: one family at one step of its ladder.
 *
 * @param id {@code <framework>/<family>/<step>}
 * @param step the last part of the id: the code of the grade, unless the ladder has steps of its own
 * @param grade id of its grade, or null
 * @param after ids of the jobs of the family that it follows on the ladder; none where the ladder begins
 * @param setting null if not stated, as are purpose, supervision and contacts
 * @param dutiesNote how to read the list of duties, if the document explains it
 * @param duties the common duties, then those of the variants
 * @param citation the place of the whole description
 */
public record Job(
        String id,
        String title,
        String family,
        String step,
        @Nullable String grade,
        List<String> after,
        String organization,
        @Nullable Setting setting,
        @Nullable String purpose,
        @Nullable Supervision supervision,
        @Nullable Contacts contacts,
        List<Duty> duties,
        @Nullable String dutiesNote,
        List<JobVariant> variants,
        Requirements requirements,
        Citation citation)
        implements Position {}
