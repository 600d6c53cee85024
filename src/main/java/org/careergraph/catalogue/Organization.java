package org.careergraph.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An international organization.
 *
 * @param languages its official languages, by their English names; empty if no document says
 * @param gradeSystem id of the system of its grades; null if its documents name no grade
 * @param scale id of the scale whose levels its documents name; null if it is that of its framework, or if they name none
 * @param coreCompetencies ids of the competencies that it requires of everybody
 * @param organizationalCompetencies ids of the competencies of its own framework that its notices name
 */
public record Organization(
        String id,
        String name,
        @Nullable String gradeSystem,
        @Nullable String scale,
        List<String> languages,
        List<String> coreCompetencies,
        List<String> organizationalCompetencies) {}
