package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the language requirements.
 *
 * @param id the position's id and the clause's number
 * @param clause its number in reading order
 * @param anyOf the sets of languages one of which satisfies the clause
 * @param wording how the clause reads where it differs in words only, or null
 */
public record LanguageRequirement(
        String id,
        int clause,
        LanguageLevel level,
        List<LanguageSet> anyOf,
        @Nullable String wording,
        Importance importance,
        Citation citation) {}
