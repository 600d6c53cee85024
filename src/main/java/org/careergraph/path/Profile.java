package org.careergraph.path;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.LanguageRequirement;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person: what is told, and where nothing is told what the present job's minimum implies.
 *
 * @param highest the highest completed education, or null if not known
 * @param fields degrees and training with their fields, told ones only
 * @param trainings areas of training that the present job asks
 * @param experience periods that do not overlap
 * @param experienceAssumed whether the periods are those that the present job asks
 * @param demands ids of further demands on experience that are satisfied
 * @param languages told ones
 * @param clauses what the present job asks of languages; empty if the person tells any
 * @param assumptions what is taken for granted, a sentence each
 */
record Profile(
        @Nullable EducationLevel highest,
        List<Person.Education> fields,
        Set<String> trainings,
        Set<String> licences,
        List<Person.Experience> experience,
        boolean experienceAssumed,
        Set<String> demands,
        List<Person.Language> languages,
        List<LanguageRequirement> clauses,
        List<CompetencyRules.Held> competencies,
        List<String> assumptions) {

    static Profile of(Person person) {
        Job job = person.currentJob();
        List<String> assumptions = new ArrayList<>();
        EducationLevel told = person.education().stream()
                .map(Person.Education::level)
                .max(naturalOrder())
                .orElse(null);
        EducationLevel highest = told;
        Set<String> trainings = new LinkedHashSet<>();
        Set<String> licences = new LinkedHashSet<>(person.licences());
        List<Person.Experience> experience = new ArrayList<>(person.experience());
        Set<String> demands = new LinkedHashSet<>();
        person.experience().forEach(period -> demands.addAll(period.included()));
        List<CompetencyRules.Held> competencies = new ArrayList<>(person.competencies().stream()
                .map(held -> new CompetencyRules.Held(held.id(), held.level(), null))
                .toList());
        List<LanguageRequirement> clauses = List.of();
        boolean assumed = false;
        if (job != null) {
            EducationLevel asked = job.requirements().education().stream()
                    .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                    .map(EducationRequirement::level)
                    .max(naturalOrder())
                    .orElse(null);
            if (asked != null
                    && (told == null || told.compareTo(asked) < 0)
                    && !asked.name().endsWith("DEGREE")) {
                highest = asked;
                assumptions.add("You have " + Words.of(asked) + ", because " + job.id() + " asks it.");
            }
            job.requirements().education().forEach(requirement -> {
                if (requirement.trainingArea() != null) {
                    trainings.add(requirement.trainingArea());
                    assumptions.add("You have training in " + requirement.trainingArea() + ", because " + job.id()
                            + " asks it.");
                }
                if (requirement.licence() != null && licences.add(requirement.licence())) {
                    assumptions.add("You have a " + requirement.licence() + ", because " + job.id() + " asks it.");
                }
            });
            if (experience.isEmpty()) {
                for (ExperienceRequirement requirement : job.requirements().experience()) {
                    if (requirement.importance() == Importance.ESSENTIAL && requirement.years() != null) {
                        assumed = true;
                        experience.add(new Person.Experience(
                                requirement.years(), requirement.kind(), requirement.domain(), requirement.also()));
                        assumptions.add("You have at least " + Words.years(requirement.years()) + " of "
                                + Words.of(requirement.kind()) + ", because " + job.id() + " asks it.");
                    }
                }
            }
            job.requirements().experience().stream()
                    .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                    .forEach(requirement -> demands.addAll(requirement.also()));
            if (person.languages().isEmpty()) {
                clauses = job.requirements().languages();
                assumptions.add("You satisfy the language clauses of " + job.id() + ".");
            }
            competencies.addAll(CompetencyRules.Held.by(job.requirements().competencies().stream()
                    .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                    .toList()));
            assumptions.add("You have the competencies of " + job.id() + " at the levels it asks.");
        }
        return new Profile(
                highest,
                person.education().stream()
                        .filter(education -> Objects.nonNull(education.field()) || education.relevant() != null)
                        .toList(),
                trainings,
                licences,
                experience,
                assumed,
                demands,
                person.languages(),
                clauses,
                competencies,
                assumptions);
    }

    /** The same profile with what is acquired on top; nothing that is known goes away. */
    Profile plus(Person acquired) {
        EducationLevel more = acquired.education().stream()
                .map(Person.Education::level)
                .max(naturalOrder())
                .orElse(null);
        List<Person.Education> degrees = new ArrayList<>(fields);
        degrees.addAll(acquired.education());
        Set<String> held = new LinkedHashSet<>(licences);
        held.addAll(acquired.licences());
        List<Person.Experience> work = new ArrayList<>(experience);
        work.addAll(acquired.experience());
        Set<String> satisfied = new LinkedHashSet<>(demands);
        acquired.experience().forEach(period -> satisfied.addAll(period.included()));
        List<Person.Language> spoken = new ArrayList<>(languages);
        spoken.addAll(acquired.languages());
        List<CompetencyRules.Held> able = new ArrayList<>(competencies);
        acquired.competencies().forEach(one -> able.add(new CompetencyRules.Held(one.id(), one.level(), null)));
        return new Profile(
                highest == null || more != null && more.compareTo(highest) > 0 ? more : highest,
                degrees,
                trainings,
                held,
                work,
                experienceAssumed,
                satisfied,
                spoken,
                clauses,
                able,
                assumptions);
    }

    double years() {
        return experience.stream().mapToDouble(Person.Experience::years).sum();
    }
}
