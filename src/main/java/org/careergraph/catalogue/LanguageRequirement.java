package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the language requirements.
 *
 * @param id the position's id and the clause's number
 * @param clause its number in reading order
 * @param levelWording how the document words the level where it says it otherwise, or null
 * @param anyOf the sets of languages one of which satisfies the clause
 * @param languages English names of the languages that the clause names; empty unless a set speaks of them
 * @param oneIs the language that must satisfy one of the clauses of the same statement, whichever; or null
 * @param organization id of the organization whose official languages the sets speak of
 * @param wording how the clause reads where it differs in words only, or null
 * @param condition what the clause asks beside, that no set of languages can tell, or null; with it nobody is known to
 *     satisfy the clause
 */
public record LanguageRequirement(
        String id,
        int clause,
        LanguageLevel level,
        @Nullable String levelWording,
        List<LanguageSet> anyOf,
        List<String> languages,
        @Nullable String oneIs,
        String organization,
        @Nullable String wording,
        @Nullable String condition,
        Importance importance,
        Citation citation)
        implements Requirement {}
