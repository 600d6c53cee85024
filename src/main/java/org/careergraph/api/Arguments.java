package org.careergraph.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Place;
import org.careergraph.catalogue.Position;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.path.MoveKind;
import org.careergraph.refusals.BadArgumentException;
import org.jspecify.annotations.Nullable;

/** What clients say, checked against the catalogue. */
final class Arguments {
    private Arguments() {}

    record PlaceInput(
            @Nullable String job,
            @Nullable String vacancy,
            @Nullable String organization,
            @Nullable String grade,
            @Nullable String family,
            @Nullable String field) {}

    record CareerPathOptions(
            @Nullable List<MoveKind> kinds,
            @Nullable Integer maxMoves,
            @Nullable Boolean withinField,
            @Nullable String through,
            @Nullable List<String> avoid) {}

    record JobFilter(
            @Nullable List<String> grades,
            @Nullable List<GradeCategoryCode> categories,
            @Nullable List<String> families,
            @Nullable List<String> fields,
            @Nullable List<String> competencies,
            @Nullable List<String> dutyAreas) {}

    record VacancyFilter(
            @Nullable List<String> organizations,
            @Nullable List<String> grades,
            @Nullable String openOn,
            @Nullable List<EducationLevel> educationLevels,
            @Nullable List<String> languages) {}

    record CompetencyFilter(
            @Nullable List<CompetencyKind> kinds,
            @Nullable List<String> families,
            @Nullable List<String> grades) {}

    /**
     * A list that chooses: what is not told chooses nothing out. An empty one could be meant as everything or as nothing.
     *
     * @throws BadArgumentException if it is empty
     */
    static <T> @Nullable List<T> choice(String argument, @Nullable List<T> chosen) {
        if (chosen != null && chosen.isEmpty()) {
            throw new BadArgumentException(
                    "EMPTY_LIST",
                    argument,
                    "[]",
                    "An empty list would choose nothing; name what is wanted, or leave it out for all.",
                    List.of());
        }
        return chosen;
    }

    /** @param check of each value, given the argument */
    static <T> void each(String argument, @Nullable List<T> chosen, BiConsumer<String, T> check) {
        List<T> values = choice(argument, chosen);
        if (values != null) {
            values.forEach(value -> check.accept(argument, value));
        }
    }

    /** @throws BadArgumentException if there is no such job or vacancy */
    static Position position(Catalogue catalogue, String argument, String id) {
        return catalogue
                .findPosition(id)
                .orElseThrow(() -> BadArgumentException.unknown(
                        "position", argument, id, ids(catalogue.positions(), Position::id)));
    }

    /** @throws BadArgumentException if there is no such vacancy */
    static void vacancy(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null && catalogue.findVacancy(id).isEmpty()) {
            throw BadArgumentException.unknown(
                    "vacancy", argument, id, ids(catalogue.facts().vacancies(), Vacancy::id));
        }
    }

    /** @throws BadArgumentException if it is no day of the calendar */
    static LocalDate day(String argument, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new BadArgumentException(
                    "INVALID_DAY",
                    argument,
                    BadArgumentException.shown(text),
                    "%s is \"%s\", which is no day of the calendar; a day is written year-month-day, for example 2024-11-05."
                            .formatted(argument, BadArgumentException.shown(text)),
                    List.of());
        }
    }

    /** @throws BadArgumentException if there is no such job */
    static Job job(Catalogue catalogue, String argument, String id) {
        return catalogue
                .findJob(id)
                .orElseThrow(() -> BadArgumentException.unknown(
                        "job", argument, id, ids(catalogue.facts().jobs(), Job::id)));
    }

    /** @throws BadArgumentException if a part is unknown, none is given, or two contradict each other */
    static Place place(Catalogue catalogue, String argument, PlaceInput input) {
        if (Stream.of(input.job(), input.vacancy(), input.organization(), input.grade(), input.family(), input.field())
                .allMatch(Objects::isNull)) {
            throw new BadArgumentException(
                    "EMPTY_PLACE",
                    argument,
                    "{}",
                    "A place needs at least one of job, vacancy, organization, grade, family and field.",
                    List.of());
        }
        grade(catalogue, argument + ".grade", input.grade());
        family(catalogue, argument + ".family", input.family());
        field(catalogue, argument + ".field", input.field());
        organization(catalogue, argument + ".organization", input.organization());
        vacancy(catalogue, argument + ".vacancy", input.vacancy());
        if (input.vacancy() != null) {
            only(argument, catalogue.vacancy(input.vacancy()), input);
        } else if (input.job() != null) {
            Job job = job(catalogue, argument + ".job", input.job());
            agree(argument + ".organization", "organization", input.organization(), job.organization(), job);
            agree(argument + ".grade", "grade", input.grade(), job.grade(), job);
            agree(argument + ".family", "family", input.family(), job.family(), job);
            agree(argument + ".field", "field", input.field(), catalogue.fieldOf(job), job);
        } else if (input.family() != null && input.field() != null) {
            JobFamily family = catalogue.jobFamily(input.family());
            if (!family.field().equals(input.field())) {
                throw contradiction(
                        argument + ".field",
                        "The family " + family.id() + " lies in the field " + family.field() + ", not in "
                                + input.field() + ".",
                        input.field(),
                        List.of(family.field()));
            }
        }
        return new Place(
                input.job(), input.vacancy(), input.organization(), input.grade(), input.family(), input.field());
    }

    /** A vacancy is no job, lies in no family and no field, and may have no grade. */
    private static void only(String argument, Vacancy vacancy, PlaceInput input) {
        Map<String, @Nullable String> never = new LinkedHashMap<>();
        never.put("job", input.job());
        never.put("family", input.family());
        never.put("field", input.field());
        never.forEach((part, value) -> {
            if (value != null) {
                throw contradiction(
                        argument + "." + part,
                        "The vacancy " + vacancy.id() + " has no " + part + ".",
                        value,
                        List.of());
            }
        });
        if (input.grade() != null && !input.grade().equals(vacancy.grade())) {
            throw contradiction(
                    argument + ".grade",
                    vacancy.grade() == null
                            ? "The vacancy " + vacancy.id() + " states no grade."
                            : "The vacancy " + vacancy.id() + " has the grade " + vacancy.grade() + ", not "
                                    + input.grade() + ".",
                    input.grade(),
                    vacancy.grade() == null ? List.of() : List.of(vacancy.grade()));
        }
        if (input.organization() != null && !vacancy.isOf(input.organization())) {
            throw contradiction(
                    argument + ".organization",
                    "The vacancy " + vacancy.id() + " is of the organization " + vacancy.organization() + ", not "
                            + input.organization() + ".",
                    input.organization(),
                    List.of(vacancy.organization()));
        }
    }

    private static void agree(String argument, String what, @Nullable String said, String actual, Job job) {
        if (said != null && !said.equals(actual)) {
            throw contradiction(
                    argument,
                    "The job " + job.id() + " has the " + what + " " + actual + ", not " + said + ".",
                    said,
                    List.of(actual));
        }
    }

    private static BadArgumentException contradiction(
            String argument, String message, String value, List<String> actual) {
        return new BadArgumentException("CONTRADICTORY_PLACE", argument, value, message, actual);
    }

    static void organization(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null
                && catalogue.facts().organizations().stream()
                        .noneMatch(one -> one.id().equals(id))) {
            throw BadArgumentException.unknown(
                    "organization", argument, id, ids(catalogue.facts().organizations(), Organization::id));
        }
    }

    static void grade(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null && catalogue.findGrade(id).isEmpty()) {
            throw BadArgumentException.unknown(
                    "grade", argument, id, ids(catalogue.facts().grades(), Grade::id));
        }
    }

    static void family(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null && catalogue.findJobFamily(id).isEmpty()) {
            throw BadArgumentException.unknown(
                    "job family", argument, id, ids(catalogue.facts().jobFamilies(), JobFamily::id));
        }
    }

    static void field(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null && catalogue.findOccupationalField(id).isEmpty()) {
            throw BadArgumentException.unknown(
                    "occupational field",
                    argument,
                    id,
                    ids(catalogue.facts().occupationalFields(), OccupationalField::id));
        }
    }

    static void competency(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null && catalogue.findCompetency(id).isEmpty()) {
            throw BadArgumentException.unknown(
                    "competency", argument, id, ids(catalogue.facts().competencies(), Competency::id));
        }
    }

    static void dutyArea(Catalogue catalogue, String argument, @Nullable String id) {
        if (id != null && catalogue.findDutyArea(id).isEmpty()) {
            throw BadArgumentException.unknown(
                    "duty area", argument, id, ids(catalogue.facts().dutyAreas(), DutyArea::id));
        }
    }

    private static <T> Collection<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }
}
