package org.careergraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.ProficiencyLevel;
import org.careergraph.path.Acquisition;
import org.careergraph.path.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What clients say of a person, checked against the catalogue. Nothing of it outlives the request.
 *
 * @param maxEntries the most entries that one list about a person may have
 * @param maxYears the most years that all periods may have together
 */
@ConfigurationProperties("careergraph.limits.person")
record Persons(int maxEntries, int maxYears) {

    record PersonInput(
            @Nullable String currentJob,
            @Nullable List<HeldEducationInput> education,
            @Nullable List<HeldExperienceInput> experience,
            @Nullable List<HeldLanguageInput> languages,
            @Nullable List<HeldCompetencyInput> competencies,
            @Nullable List<String> licences) {
        /** A person must not reach a log by way of a record's text. */
        @Override
        public String toString() {
            return "a person";
        }
    }

    record HeldEducationInput(
            EducationLevel level,
            @Nullable String field,
            @Nullable Boolean relevant) {}

    record HeldExperienceInput(
            double years,
            ExperienceKind kind,
            @Nullable String domain,
            @Nullable List<String> includes,
            @Nullable Boolean relevant) {}

    record HeldLanguageInput(
            String language, LanguageLevel level, @Nullable Boolean dutyStation) {}

    record HeldCompetencyInput(String competency, @Nullable ProficiencyLevel level) {}

    record AcquisitionInput(
            @Nullable HeldEducationInput education,
            @Nullable HeldExperienceInput experience,
            @Nullable HeldLanguageInput language,
            @Nullable HeldCompetencyInput competency,
            @Nullable String licence) {}

    /** @throws BadArgumentException if anything is unknown, absurd, contradictory or too much */
    @Nullable
    Person person(Catalogue catalogue, @Nullable PersonInput input) {
        if (input == null) {
            return null;
        }
        Position current = input.currentJob() == null
                ? null
                : Arguments.position(catalogue, "person.currentJob", input.currentJob());
        List<HeldCompetencyInput> competencies = entries("person.competencies", input.competencies());
        toldOnce("person.competencies", competencies, HeldCompetencyInput::competency, HeldCompetencyInput::level);
        List<HeldLanguageInput> languages = entries("person.languages", input.languages());
        toldOnce(
                "person.languages",
                languages,
                held -> held.language().strip().toLowerCase(Locale.ROOT),
                HeldLanguageInput::level);
        List<HeldExperienceInput> experience = entries("person.experience", input.experience());
        double total =
                experience.stream().mapToDouble(HeldExperienceInput::years).sum();
        if (total > maxYears) {
            throw years("person.experience", total, "Periods that do not overlap have at most ");
        }
        return new Person(
                current,
                entries("person.education", input.education()).stream()
                        .map(Persons::education)
                        .toList(),
                experience.stream()
                        .map(held -> experience(catalogue, "person.experience", held))
                        .toList(),
                languages.stream()
                        .map(held -> language(catalogue, "person.languages", held))
                        .toList(),
                competencies.stream()
                        .map(held -> competency(catalogue, "person.competencies", held))
                        .toList(),
                entries("person.licences", input.licences()));
    }

    /** @throws BadArgumentException as for a person */
    List<Acquisition> acquisitions(Catalogue catalogue, List<AcquisitionInput> inputs) {
        return entries("acquire", inputs).stream()
                .map(input -> acquisition(catalogue, input))
                .toList();
    }

    private Acquisition acquisition(Catalogue catalogue, AcquisitionInput input) {
        if (input.education() != null) {
            return new Acquisition.Schooling(education(input.education()));
        }
        if (input.experience() != null) {
            return new Acquisition.Work(experience(catalogue, "acquire.experience", input.experience()));
        }
        if (input.language() != null) {
            return new Acquisition.Speaking(language(catalogue, "acquire.language", input.language()));
        }
        if (input.competency() != null) {
            return new Acquisition.Ability(competency(catalogue, "acquire.competency", input.competency()));
        }
        return new Acquisition.Licence(String.valueOf(input.licence()));
    }

    private static <T> void toldOnce(
            String argument, List<T> entries, Function<T, String> what, Function<T, @Nullable Object> level) {
        Map<String, T> seen = new HashMap<>();
        for (T held : entries) {
            T before = seen.put(what.apply(held), held);
            if (before != null && !Objects.equals(level.apply(before), level.apply(held))) {
                throw new BadArgumentException(
                        "CONTRADICTORY_PERSON",
                        argument,
                        BadArgumentException.shown(what.apply(held)),
                        "It is told twice, at the levels " + level.apply(before) + " and " + level.apply(held) + ".",
                        List.of());
            }
        }
    }

    private BadArgumentException years(String argument, double years, String rule) {
        return new BadArgumentException(
                "YEARS", argument, String.valueOf(years), rule + maxYears + " years, not " + years + ".", List.of());
    }

    private <T> List<T> entries(String argument, @Nullable List<T> entries) {
        if (entries == null) {
            return List.of();
        }
        if (entries.size() > maxEntries) {
            throw new BadArgumentException(
                    "TOO_MANY_ENTRIES",
                    argument,
                    String.valueOf(entries.size()),
                    "At most " + maxEntries + " entries are taken here, not " + entries.size() + ".",
                    List.of(String.valueOf(maxEntries)));
        }
        return entries;
    }

    private static Person.Education education(HeldEducationInput held) {
        return new Person.Education(held.level(), held.field(), held.relevant());
    }

    private Person.Experience experience(Catalogue catalogue, String argument, HeldExperienceInput held) {
        if (!(held.years() > 0 && held.years() <= maxYears)) {
            throw years(argument + ".years", held.years(), "A period has more than 0 and at most ");
        }
        List<String> included = entries(argument + ".includes", held.includes());
        for (String demand : included) {
            List<String> known = catalogue.facts().experienceDemands().stream()
                    .map(ExperienceDemand::id)
                    .toList();
            if (!known.contains(demand)) {
                throw BadArgumentException.unknown("experience demand", argument + ".includes", demand, known);
            }
        }
        return new Person.Experience(held.years(), held.kind(), held.domain(), included, held.relevant());
    }

    /** A language that no organization has may still be one of a duty station, so that it is not an error. */
    private static Person.Language language(Catalogue catalogue, String argument, HeldLanguageInput held) {
        boolean station = Boolean.TRUE.equals(held.dutyStation());
        if (held.language().isBlank()) {
            throw new BadArgumentException(
                    "UNKNOWN_LANGUAGE",
                    argument + ".language",
                    "",
                    "A language needs its English name.",
                    catalogue.facts().organizations().stream()
                            .map(Organization::languages)
                            .flatMap(List::stream)
                            .distinct()
                            .toList());
        }
        return new Person.Language(held.language().strip(), held.level(), station);
    }

    private static Person.Competency competency(Catalogue catalogue, String argument, HeldCompetencyInput held) {
        Arguments.competency(catalogue, argument, held.competency());
        return new Person.Competency(held.competency(), held.level());
    }
}
