package org.careergraph.catalogue;

import java.util.List;

/**
 * An international organization.
 *
 * @param languages its official languages, by their English names
 * @param coreCompetencies ids of the competencies it asks of everybody
 */
public record Organization(String id, String name, List<String> languages, List<String> coreCompetencies) {}
