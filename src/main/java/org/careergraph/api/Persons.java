package org.careergraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.api.Inputs.Thing;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceKind;
import org.careergraph.catalogue.LanguageLevel;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.Nearest;
import org.careergraph.catalogue.Position;
import org.careergraph.person.Acquisition;
import org.careergraph.person.AskedNames;
import org.careergraph.person.Person;
import org.careergraph.refusals.BadArgumentException;
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
            @Nullable List<String> licences,
            @Nullable Boolean languagesAreAll) {
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

    record HeldCompetencyInput(
            String competency,
            @Nullable String level,
            @Nullable String degree) {}

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
        Position current =
                input.currentJob() == null ? null : Inputs.position(catalogue, "person.currentJob", input.currentJob());
        List<Person.Competency> competencies = entries("person.competencies", input.competencies()).stream()
                .map(held -> competency(catalogue, "person.competencies", held))
                .toList();
        toldOnce("person.competencies", competencies, Person.Competency::id, Persons::levelId);
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
        AskedNames names = AskedNames.of(catalogue);
        return new Person(
                current,
                entries("person.education", input.education()).stream()
                        .map(held -> education(names, "person.education", held))
                        .toList(),
                experience.stream()
                        .map(held -> experience(catalogue, names, "person.experience", held))
                        .toList(),
                languages.stream()
                        .map(held -> language(names, "person.languages", held))
                        .toList(),
                competencies,
                entries("person.licences", input.licences()).stream()
                        .map(held -> named("licence", "person.licences", held, names.licences()))
                        .toList(),
                Boolean.TRUE.equals(input.languagesAreAll()));
    }

    private static @Nullable Object levelId(Person.Competency held) {
        return held.level() == null ? null : held.level().id();
    }

    /** @throws BadArgumentException as for a person */
    List<Acquisition> acquisitions(Catalogue catalogue, List<AcquisitionInput> inputs) {
        AskedNames names = AskedNames.of(catalogue);
        return entries("acquire", inputs).stream()
                .map(input -> acquisition(catalogue, names, input))
                .toList();
    }

    private Acquisition acquisition(Catalogue catalogue, AskedNames names, AcquisitionInput input) {
        if (input.education() != null) {
            return new Acquisition.Schooling(education(names, "acquire.education", input.education()));
        }
        if (input.experience() != null) {
            return new Acquisition.Work(experience(catalogue, names, "acquire.experience", input.experience()));
        }
        if (input.language() != null) {
            return new Acquisition.Speaking(language(names, "acquire.language", input.language()));
        }
        if (input.competency() != null) {
            return new Acquisition.Ability(competency(catalogue, "acquire.competency", input.competency()));
        }
        return new Acquisition.Licence(
                named("licence", "acquire.licence", String.valueOf(input.licence()), names.licences()));
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
                        "It is told twice, at the levels " + level.apply(before) + " and " + level.apply(held) + ".");
            }
        }
    }

    private BadArgumentException years(String argument, double years, String rule) {
        return new BadArgumentException(
                "YEARS", argument, String.valueOf(years), rule + maxYears + " years, not " + years + ".");
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

    private static Person.Education education(AskedNames names, String argument, HeldEducationInput held) {
        String field = held.field();
        return new Person.Education(
                held.level(),
                field == null ? null : named("field of study", argument + ".field", field, names.fields()),
                held.relevant());
    }

    /**
     * A name as requirements write it. What differs from one in a letter or two is an error, since it would count for nothing;
     * what is far from all of them is taken as it is, and the answer says that no position asks it.
     */
    private static String named(String what, String argument, String told, Set<String> known) {
        return named(what, argument, told, known, name -> Nearest.meant(name, known));
    }

    /** @param meant what was probably meant by a name that is none of the known ones */
    private static String named(
            String what, String argument, String told, Set<String> known, Function<String, Optional<String>> meant) {
        Optional<String> found = AskedNames.find(told, known);
        if (found.isEmpty()) {
            meant.apply(told).ifPresent(likely -> {
                throw BadArgumentException.meant(what, argument, told, likely);
            });
        }
        return found.orElseGet(told::strip);
    }

    private Person.Experience experience(
            Catalogue catalogue, AskedNames names, String argument, HeldExperienceInput held) {
        if (!(held.years() > 0 && held.years() <= maxYears)) {
            throw years(argument + ".years", held.years(), "A period has more than 0 and at most ");
        }
        List<String> included = entries(argument + ".includes", held.includes()).stream()
                .map(demand -> Thing.EXPERIENCE_DEMAND.id(catalogue, argument + ".includes", demand))
                .toList();
        String domain = held.domain();
        return new Person.Experience(
                // two decimals, as they are said; never more than was told
                Math.floor(held.years() * 100 + 1e-6) / 100,
                held.kind(),
                domain == null ? null : named("domain", argument + ".domain", domain, names.domains()),
                included,
                held.relevant());
    }

    /** A language that no document names may still be one of a duty station, so that it is not an error. */
    private static Person.Language language(AskedNames names, String argument, HeldLanguageInput held) {
        boolean station = Boolean.TRUE.equals(held.dutyStation());
        if (held.language().isBlank()) {
            throw new BadArgumentException(
                    "UNKNOWN_LANGUAGE",
                    argument + ".language",
                    "",
                    "A language needs its English name.",
                    List.copyOf(names.languages()));
        }
        return new Person.Language(
                named("language", argument + ".language", held.language(), names.languages(), names::meantLanguage),
                held.level(),
                station);
    }

    private static Person.Competency competency(Catalogue catalogue, String argument, HeldCompetencyInput held) {
        String id = Thing.COMPETENCY.id(catalogue, argument, held.competency());
        String degree = held.degree();
        String level = held.level();
        return new Person.Competency(
                id,
                level == null ? null : level(catalogue, argument + ".level", id, level),
                degree == null ? null : degree(catalogue, argument + ".degree", id, degree));
    }

    /** A word alone is a level of a scale by which the competency is required. */
    private static Level level(Catalogue catalogue, String argument, String competency, String told) {
        if (told.contains("/")) {
            return catalogue.level(Thing.LEVEL.id(catalogue, argument, told));
        }
        List<Level> known = catalogue.levelsOf(competency);
        List<Level> meant = known.stream()
                .filter(level -> Level.word(level.id()).equals(told))
                .toList();
        if (meant.isEmpty()) {
            throw BadArgumentException.unknown(
                    "level",
                    argument,
                    told,
                    known.stream()
                            .map(level -> Level.word(level.id()))
                            .distinct()
                            .toList());
        }
        if (meant.size() > 1) {
            throw BadArgumentException.ambiguous(
                    "level", argument, told, meant.stream().map(Level::id).toList());
        }
        return meant.getFirst();
    }

    /** Words that no statement on the competency uses would count for nothing. */
    private static String degree(Catalogue catalogue, String argument, String competency, String told) {
        Set<String> known = catalogue.positions().stream()
                .flatMap(position -> position.requirements().competencies().stream())
                .filter(asked -> asked.competency().equals(competency))
                .flatMap(asked -> Stream.ofNullable(asked.degree()))
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        return AskedNames.find(told, known)
                .orElseThrow(() -> known.isEmpty()
                        ? new BadArgumentException(
                                "UNKNOWN_DEGREE",
                                argument,
                                BadArgumentException.shown(told),
                                "No position asks " + competency + " in words that are no level.")
                        : BadArgumentException.unknown("degree", argument, told, known));
    }
}
