package org.careergraph.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.LanguageSet;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Cancellation;
import org.careergraph.gap.EducationAlternative;
import org.careergraph.gap.EducationRules;

/** What a person could acquire for some of the positions: whatever one of them asks, and nothing that none asks. */
final class Candidates {
    private final Catalogue catalogue;
    private final EducationRules education;
    private final Set<Acquisition> all = new LinkedHashSet<>();

    private Candidates(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.education = new EducationRules(catalogue);
    }

    static Set<Acquisition> of(List<Position> positions, Catalogue catalogue) {
        Candidates candidates = new Candidates(catalogue);
        positions.forEach(candidates::askedBy);
        return candidates.all;
    }

    private void askedBy(Position position) {
        Cancellation.check();
        position.requirements().education().stream()
                .filter(essential(EducationRequirement::importance))
                .forEach(this::schooling);
        position.requirements().experience().stream()
                .filter(essential(ExperienceRequirement::importance))
                .forEach(this::work);
        education.alternatives(position).stream()
                .filter(EducationAlternative::isByExperience)
                .forEach(way -> all.add(new Acquisition.Work(new Person.Experience(
                        way.relevantYears(), ExperienceKind.RELEVANT, null, List.of(), Boolean.TRUE))));
        position.requirements().languages().stream()
                .filter(essential(LanguageRequirement::importance))
                .forEach(this::speaking);
        position.requirements().competencies().stream()
                .filter(essential(CompetencyRequirement::importance))
                .forEach(asked -> all.add(new Acquisition.Ability(
                        new Person.Competency(asked.competency(), asked.level(), asked.degree()))));
    }

    private static <T> Predicate<T> essential(Function<T, Importance> importance) {
        return asked -> importance.apply(asked) == Importance.ESSENTIAL;
    }

    private void schooling(EducationRequirement asked) {
        EducationLevel level = asked.level();
        if (level != null) {
            completed(level);
        }
        asked.alternatives().forEach(accepted -> completed(accepted.level()));
        if (asked.trainingArea() != null) {
            all.add(Acquisition.Schooling.training(asked.trainingArea()));
        }
        if (asked.licence() != null) {
            all.add(new Acquisition.Licence(asked.licence()));
        }
        if (level != null && isDegree(level)) {
            all.add(new Acquisition.Schooling(new Person.Education(EducationLevel.POST_SECONDARY_DIPLOMA, null, null)));
        }
    }

    private void completed(EducationLevel level) {
        all.add(new Acquisition.Schooling(new Person.Education(level, null, isDegree(level) ? Boolean.TRUE : null)));
    }

    private static boolean isDegree(EducationLevel level) {
        return level.compareTo(EducationLevel.FIRST_DEGREE) >= 0;
    }

    private void work(ExperienceRequirement asked) {
        if (asked.years() != null || asked.domain() != null) {
            int years = asked.years() == null ? 0 : asked.years();
            all.add(new Acquisition.Work(new Person.Experience(years, asked.kind(), asked.domain(), List.of(), null)));
        }
        // each further demand is a thing of its own to acquire
        asked.also()
                .forEach(demand -> all.add(
                        new Acquisition.Work(new Person.Experience(0, asked.kind(), null, List.of(demand), null))));
    }

    private void speaking(LanguageRequirement asked) {
        if (asked.anyOf().contains(LanguageSet.ORGANIZATION_LANGUAGE)
                || asked.anyOf().contains(LanguageSet.ANOTHER_ORGANIZATION_LANGUAGE)) {
            catalogue.organization(asked.organization()).languages().forEach(name -> speaking(name, asked));
        }
        if (asked.anyOf().contains(LanguageSet.DUTY_STATION_LANGUAGE)) {
            all.add(new Acquisition.Speaking(new Person.Language("", asked.level(), true)));
        }
        asked.languages().forEach(name -> speaking(name, asked));
    }

    private void speaking(String name, LanguageRequirement asked) {
        all.add(new Acquisition.Speaking(new Person.Language(name, asked.level(), false)));
    }
}
