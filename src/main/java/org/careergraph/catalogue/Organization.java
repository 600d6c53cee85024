package org.careergraph.catalogue;

import java.util.List;

/**
 * An international organization.
 *
 * @param languages its official languages, by their English names; empty if no document says
 * @param coreCompetencies ids of the competencies that it requires of everybody
 * @param organizationalCompetencies ids of the competencies of its own framework that its notices name
 */
public record Organization(
        String id,
        String name,
        List<String> languages,
        List<String> coreCompetencies,
        List<String> organizationalCompetencies) {}
