package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The job architecture that one or several organizations published, in one edition.
 *
 * @param id the first part of the ids of everything that it defines
 * @param edition the edition as its document names it, or null
 * @param organizations ids of the organizations whose jobs it describes
 */
public record Framework(
        String id,
        String name,
        @Nullable String edition,
        List<String> organizations,
        @Nullable String note,
        Citation citation) {}
