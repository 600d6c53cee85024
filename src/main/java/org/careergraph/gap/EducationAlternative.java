package org.careergraph.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careergraph.catalogue.AcceptedEducation;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.SubstitutionRule;
import org.jspecify.annotations.Nullable;

/**
 * One way to satisfy education and years together, where a degree is asked or the position states alternatives. The two
 * sorts of years add up: none is counted twice.
 *
 * @param asked the requirement that asks the education
 * @param experience the requirement whose years the job asks on top; null if it asks none
 * @param rule the rule that lets experience stand in for the degree; null for what the position itself states
 * @param accepted what the position accepts in place of the education that it names first; null for that education itself
 */
public record EducationAlternative(
        EducationRequirement asked,
        @Nullable ExperienceRequirement experience,
        @Nullable SubstitutionRule rule,
        @Nullable AcceptedEducation accepted) {

    /** The education that is named first. */
    static EducationAlternative named(EducationRequirement asked, @Nullable ExperienceRequirement experience) {
        return new EducationAlternative(asked, experience, null, null);
    }

    EducationAlternative by(SubstitutionRule rule) {
        return new EducationAlternative(asked, experience, rule, null);
    }

    EducationAlternative accepting(AcceptedEducation other) {
        return new EducationAlternative(asked, experience, null, other);
    }

    /** The education that must be there. */
    public EducationLevel education() {
        if (rule != null) {
            return rule.education();
        }
        return accepted == null ? Objects.requireNonNull(asked.level()) : accepted.level();
    }

    /** How the field of study is described; null if it is not, or if experience stands in for the degree. */
    public @Nullable String fieldOfStudy() {
        if (rule != null) {
            return null;
        }
        return accepted == null ? asked.fieldOfStudy() : accepted.fieldOfStudy();
    }

    /** The fields of study that this description names. */
    public List<String> fieldsOfStudy() {
        if (rule != null) {
            return List.of();
        }
        return accepted == null ? asked.fieldsOfStudy() : accepted.fieldsOfStudy();
    }

    /** Years of relevant work that stand in for the education that is named first; 0 with that education. */
    public int relevantYears() {
        if (rule != null) {
            return rule.relevantYears();
        }
        // where the position asks no years of anybody, those of this way stand in for the education
        return experience == null ? ownYears().orElse(0) : 0;
    }

    /** The years that the job itself asks for, on top. */
    public int years() {
        if (experience == null) {
            return 0;
        }
        return ownYears().orElse(experience.years() == null ? 0 : experience.years());
    }

    private Optional<Integer> ownYears() {
        return accepted == null ? Optional.empty() : Optional.ofNullable(accepted.years());
    }

    /** Whether experience stands in for the education that is named first. */
    public boolean isByExperience() {
        return relevantYears() > 0;
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
        Reason onTop = experience == null ? null : Asked.years(experience, years());
        return !isByExperience()
                ? Reason.of(GapPhrase.WAY_OF_EDUCATION, "education", level())
                        .with("field", fieldOfStudy())
                        .with("onTop", onTop)
                : Reason.of(GapPhrase.WAY_OF_EXPERIENCE, "school", rule == null ? level() : EducationLevel.SECONDARY)
                        .with("education", rule == null ? null : rule.education())
                        .with("degree", isDegree())
                        .with("relevant", Asked.years(relevantYears()))
                        .with("onTop", onTop)
                        .with("total", Asked.years(totalYears()));
    }

    /** Whether the education that is named first is a degree. */
    public boolean isDegree() {
        return Objects.requireNonNull(asked.level()).compareTo(EducationLevel.FIRST_DEGREE) >= 0;
    }

    private Reason level() {
        return accepted == null ? Asked.level(asked) : Asked.level(accepted);
    }

    /** This way, as a sentence. */
    public Reason text() {
        return Reason.of(GapPhrase.SENTENCE, "phrase", way());
    }

    /** Where the job asks it and where the rule stands. */
    public List<Citation> citations() {
        List<Citation> citations = new ArrayList<>(List.of(asked.citation()));
        if (experience != null) {
            citations.add(experience.citation());
        }
        if (rule != null) {
            citations.add(rule.citation());
        }
        if (accepted != null && !citations.contains(accepted.citation())) {
            citations.add(accepted.citation());
        }
        return citations;
    }
}
