package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the language requirements.
 *
 * @param id the position's id and the clause's number
 * @param clause its number in reading order
 * @param anyOf the sets of languages one of which satisfies the clause
 * @param languages English names of the languages that the clause names; empty unless a set speaks of them
 * @param organization id of the organization whose official languages the sets speak of
 * @param wording how the clause reads where it differs in words only, or null
 * @param condition what the clause asks beside, that no set of languages can tell, or null; with it nobody is known to
 *     satisfy the clause
 */
public record LanguageRequirement(
        String id,
        int clause,
        LanguageLevel level,
        List<LanguageSet> anyOf,
        List<String> languages,
        String organization,
        @Nullable String wording,
        @Nullable String condition,
        Importance importance,
        Citation citation) {}
