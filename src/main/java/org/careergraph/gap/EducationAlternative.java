package org.careergraph.gap;

import java.util.List;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.SubstitutionRule;
import org.jspecify.annotations.Nullable;

/**
 * One way to satisfy education and years together where a degree is asked. The two sorts of years add up: none is
 * counted twice.
 *
 * @param rule the rule that lets experience stand in for the degree; null for the degree itself
 * @param education the education that must be there
 * @param fieldOfStudy how the field of the degree is described, or null
 * @param relevantYears years of relevant work that stand in for the degree; 0 with the degree
 * @param years the years that the job itself asks for, on top
 * @param kind the kind of those years
 * @param domain the domain in which those years are asked, or null
 * @param citations where the job asks it and where the rule stands
 */
public record EducationAlternative(
        @Nullable SubstitutionRule rule,
        EducationLevel education,
        @Nullable String fieldOfStudy,
        int relevantYears,
        int years,
        ExperienceKind kind,
        @Nullable String domain,
        Reason text,
        List<Citation> citations) {
    /** All years of experience that this way needs. */
    public int totalYears() {
        return relevantYears + years;
    }
}
