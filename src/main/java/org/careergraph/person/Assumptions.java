package org.careergraph.person;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyRequirement;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.EducationRequirement;
import org.careergraph.catalogue.ExperienceRequirement;
import org.careergraph.catalogue.Importance;
import org.careergraph.catalogue.LanguageRequirement;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Asked;
import org.careergraph.gap.EducationAlternative;
import org.careergraph.gap.EducationRules;
import org.careergraph.gap.Held;
import org.careergraph.gap.Reason;
import org.jspecify.annotations.Nullable;

/** Completes what a person tells by what the present job's minimum implies, and notes each thing that is taken for granted. */
final class Assumptions {
    private final Person person;
    private final Catalogue catalogue;
    private final List<Reason> noted = new ArrayList<>();

    private @Nullable EducationLevel highest;
    private boolean educationAssumed;
    private final Set<String> trainings = new LinkedHashSet<>();
    private final Set<String> licences;
    private final List<Profile.Period> work = new ArrayList<>();
    private boolean workAssumed;
    private final Set<String> demands = new LinkedHashSet<>();
    private List<LanguageRequirement> clauses = List.of();
    private final List<Held> competencies = new ArrayList<>();

    private final boolean isLater;

    /** @param isLater whether the person comes to the present job only after what is told */
    Assumptions(Person person, Catalogue catalogue, boolean isLater) {
        this.isLater = isLater;
        this.person = person;
        this.catalogue = catalogue;
        this.highest = person.education().stream()
                .map(Person.Education::level)
                .max(naturalOrder())
                .orElse(null);
        this.licences = new LinkedHashSet<>(person.licences());
        person.experience().forEach(period -> {
            work.add(Profile.Period.told(period));
            demands.addAll(period.included());
        });
    }

    Profile profile() {
        Position job = person.position();
        if (job == null) {
            person.competencies().forEach(told -> competencies.add(Profile.told(told, true)));
        } else {
            education(job);
            training(job);
            experience(job);
            languages(job);
            competencies(job);
        }
        noted.addAll(AskedNames.of(catalogue).unasked(person));
        return new Profile(
                highest,
                educationAssumed,
                person.education(),
                trainings,
                licences,
                work,
                workAssumed,
                demands,
                person.languages(),
                person.languagesAreAll() && !person.languages().isEmpty(),
                List.of(),
                clauses,
                competencies,
                noted);
    }

    private void note(Position job, AssumptionReason code, String name, @Nullable Object value) {
        noted.add(Reason.of(code, name, value).with("job", job));
    }

    private void education(Position job) {
        EducationLevel asked = essential(job.requirements().education().stream(), EducationRequirement::importance)
                .flatMap(requirement -> Stream.ofNullable(requirement.level()))
                .max(naturalOrder())
                .orElse(null);
        // a degree may be held by experience in its place, where the organization has such a rule
        EducationLevel least = new EducationRules(catalogue)
                .alternatives(job).stream()
                        .map(EducationAlternative::education)
                        .min(naturalOrder())
                        .orElse(asked);
        if (least == null) {
            return;
        }
        EducationLevel told = highest;
        if (told == null) {
            highest = least;
            educationAssumed = true;
            noted.add(Reason.of(AssumptionReason.EDUCATION, "level", least)
                    .with("job", job)
                    .with("isEachWay", least != asked));
        } else if (told.compareTo(least) < 0) {
            educationAssumed = true;
            noted.add(Reason.of(AssumptionReason.EDUCATION_TOLD_LOWER, "told", told)
                    .with("job", job)
                    .with("asked", least));
        }
    }

    private void training(Position job) {
        essential(job.requirements().education().stream(), EducationRequirement::importance)
                .forEach(requirement -> {
                    if (requirement.trainingArea() != null && trainings.add(requirement.trainingArea())) {
                        note(job, AssumptionReason.TRAINING, "area", requirement.trainingArea());
                    }
                    if (requirement.licence() != null && licences.add(requirement.licence())) {
                        note(job, AssumptionReason.LICENCE, "licence", requirement.licence());
                    }
                });
    }

    private void experience(Position job) {
        essential(job.requirements().experience().stream(), ExperienceRequirement::importance)
                .forEach(requirement -> {
                    if (person.experience().isEmpty() || isLater) {
                        implied(job, requirement);
                    }
                    for (String demand : requirement.also()) {
                        if (demands.add(demand)) {
                            note(job, AssumptionReason.DEMAND, "demand", catalogue.experienceDemand(demand));
                        }
                    }
                });
    }

    private void implied(Position job, ExperienceRequirement requirement) {
        if (requirement.years() == null && requirement.domain() == null) {
            return;
        }
        workAssumed = true;
        if (requirement.years() == null) {
            work.add(Profile.Period.implied(requirement, 0, job.organization()));
            note(job, AssumptionReason.DOMAIN, "domain", Asked.domain(requirement));
        } else {
            int least = leastYears(job, requirement);
            // what is told is a part of what the job asks; the rest comes before it
            double before = Profile.years(work.stream());
            if (before < least) {
                work.add(Profile.Period.implied(requirement, Profile.exact(least - before), job.organization()));
            }
            note(job, AssumptionReason.YEARS, "years", Asked.years(requirement, least));
        }
    }

    /** An alternative may ask fewer years with a higher education, and which one led into the job is not known. */
    private int leastYears(Position job, ExperienceRequirement requirement) {
        return new EducationRules(catalogue)
                .alternatives(job).stream()
                        .filter(way -> requirement.equals(way.experience()))
                        .mapToInt(EducationAlternative::years)
                        .min()
                        .orElseGet(() -> Objects.requireNonNull(requirement.years()));
    }

    private void languages(Position job) {
        if (person.languages().isEmpty()) {
            clauses = essential(job.requirements().languages().stream(), LanguageRequirement::importance)
                    .toList();
            if (!clauses.isEmpty()) {
                noted.add(Reason.of(AssumptionReason.LANGUAGES, "job", job));
            }
        }
    }

    private void competencies(Position job) {
        List<CompetencyRequirement> essential = essential(
                        job.requirements().competencies().stream(), CompetencyRequirement::importance)
                .toList();
        Map<CompetencyRequirement, Person.Competency> toldLess = toldLess(essential);
        Set<String> lower = new LinkedHashSet<>();
        toldLess.values().forEach(told -> lower.add(told.id()));
        // what the present job asks may hold instead, so that the lower level is not all there is
        person.competencies().forEach(told -> competencies.add(Profile.told(told, !lower.contains(told.id()))));
        noted.add(Reason.of(AssumptionReason.COMPETENCIES, "job", job));
        toldLess.forEach((requirement, told) -> noted.add(Reason.of(AssumptionReason.COMPETENCY_TOLD_LOWER, "job", job)
                .with("competency", catalogue.competency(told.id()))
                .with("told", told.level())
                .with("asked", requirement.level())));
        competencies.addAll(Held.by(essential.stream()
                .filter(requirement -> !toldLess.containsKey(requirement))
                .toList()));
    }

    /** What a person tells of competencies that is less than the present job asks of them, by what it asks. */
    private Map<CompetencyRequirement, Person.Competency> toldLess(List<CompetencyRequirement> essential) {
        Map<CompetencyRequirement, Person.Competency> less = new LinkedHashMap<>();
        for (CompetencyRequirement requirement : essential) {
            List<Person.Competency> told = person.competencies().stream()
                    .filter(one -> one.id().equals(requirement.competency()) && one.level() != null)
                    .toList();
            if (!told.isEmpty() && told.stream().allMatch(one -> isLower(one.level(), requirement.level()))) {
                less.put(requirement, told.getFirst());
            }
        }
        return less;
    }

    private static boolean isLower(@Nullable Level told, @Nullable Level asked) {
        return told != null && Level.order(told, asked) == Level.Order.LOWER;
    }

    private static <T> Stream<T> essential(Stream<T> requirements, Function<T, Importance> importance) {
        return requirements.filter(requirement -> importance.apply(requirement) == Importance.ESSENTIAL);
    }
}
