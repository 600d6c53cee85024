package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the language requirements.
 *
 * @param id id of the position, followed by the number of the clause
 * @param clause its number in reading order
 * @param levelWording the words of the document for the level where they differ, or null
 * @param anyOf the sets of languages; a language of any of them satisfies the clause
 * @param languages English names of the languages that the clause names; empty unless a set refers to named languages
 * @param oneIs the language that must satisfy one of the clauses of the same statement, or null
 * @param organization id of the organization to whose official languages the sets refer
 * @param wording the words of the clause where they differ but mean the same, or null
 * @param condition a further condition that the sets cannot express, or null; with it, whether a person satisfies the clause
 *     is never known
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
