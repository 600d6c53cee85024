package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.SubstitutionRule;
import org.jspecify.annotations.Nullable;

/**
 * One way to satisfy education and years together where a degree is asked. The two sorts of years add up: none is
 * counted twice.
 *
 * @param degree the requirement that asks the degree
 * @param experience the requirement whose years the job asks on top; null if it asks none
 * @param rule the rule that lets experience stand in for the degree; null for the degree itself
 */
public record EducationAlternative(
        EducationRequirement degree,
        @Nullable ExperienceRequirement experience,
        @Nullable SubstitutionRule rule) {

    /** The education that must be there. */
    public EducationLevel education() {
        return rule == null ? Objects.requireNonNull(degree.level()) : rule.education();
    }

    /** How the field of the degree is described; null if it is not, or if experience stands in for the degree. */
    public @Nullable String fieldOfStudy() {
        return rule == null ? degree.fieldOfStudy() : null;
    }

    /** Years of relevant work that stand in for the degree; 0 with the degree. */
    public int relevantYears() {
        return rule == null ? 0 : rule.relevantYears();
    }

    /** The years that the job itself asks for, on top. */
    public int years() {
        return experience == null || experience.years() == null ? 0 : experience.years();
    }

    /** The kind of those years. */
    public ExperienceKind kind() {
        return experience == null ? ExperienceKind.RELEVANT : experience.kind();
    }

    /** The domain in which those years are asked, or null. */
    public @Nullable String domain() {
        return experience == null ? null : experience.domain();
    }

    /** All years of experience that this way needs. */
    public int totalYears() {
        return relevantYears() + years();
    }

    /** This way, as a part of a sentence. */
    public Reason way() {
        Reason onTop = experience == null ? null : Asked.years(experience);
        return rule == null
                ? Reason.of(GapPhrase.WAY_OF_THE_DEGREE, "degree", Asked.level(degree))
                        .with("field", degree.fieldOfStudy())
                        .with("onTop", onTop)
                : Reason.of(GapPhrase.WAY_OF_EXPERIENCE, "school", EducationLevel.SECONDARY)
                        .with("education", rule.education())
                        .with("relevant", Asked.years(rule.relevantYears()))
                        .with("onTop", onTop)
                        .with("total", Asked.years(totalYears()));
    }

    /** This way, as a sentence. */
    public Reason text() {
        return Reason.of(GapPhrase.SENTENCE, "phrase", way());
    }

    /** Where the job asks it and where the rule stands. */
    public List<Citation> citations() {
        List<Citation> citations = new ArrayList<>(List.of(degree.citation()));
        if (experience != null) {
            citations.add(experience.citation());
        }
        if (rule != null) {
            citations.add(rule.citation());
        }
        return citations;
    }
}
