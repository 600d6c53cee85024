package org.careergraph.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.Facts;
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
final class Inputs {
    private Inputs() {}

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
                    "An empty list would choose nothing; name what is wanted, or leave it out for all.");
        }
        return chosen;
    }

    /** The constants that a list chooses; all of them without a list. */
    static <E extends Enum<E>> Set<E> chosen(String argument, @Nullable List<E> chosen, Class<E> type) {
        List<E> constants = choice(argument, chosen);
        return constants == null ? EnumSet.allOf(type) : Set.copyOf(constants);
    }

    /** The chosen values; none without a list. */
    static <T> List<T> listed(String argument, @Nullable List<T> chosen) {
        List<T> values = choice(argument, chosen);
        return values == null ? List.of() : values;
    }

    /** What an argument names by its id. */
    enum Thing {
        ORGANIZATION("organization", Organization.class, Facts::organizations, Organization::id),
        GRADE("grade", Grade.class, Facts::grades, Grade::id),
        FAMILY("job family", JobFamily.class, Facts::jobFamilies, JobFamily::id),
        FIELD("occupational field", OccupationalField.class, Facts::occupationalFields, OccupationalField::id),
        DUTY_AREA("duty area", DutyArea.class, Facts::dutyAreas, DutyArea::id),
        COMPETENCY("competency", Competency.class, Facts::competencies, Competency::id),
        EXPERIENCE_DEMAND("experience demand", ExperienceDemand.class, Facts::experienceDemands, ExperienceDemand::id),
        JOB("job", Job.class, Facts::jobs, Job::id),
        VACANCY("vacancy", Vacancy.class, Facts::vacancies, Vacancy::id);

        private final String what;
        private final Class<?> type;
        private final Function<Facts, List<String>> ids;

        <T extends Record> Thing(String what, Class<T> type, Function<Facts, List<T>> all, Function<T, String> id) {
            this.what = what;
            this.type = type;
            this.ids = facts -> all.apply(facts).stream().map(id).toList();
        }

        /** @throws BadArgumentException if there is no such thing */
        void check(Catalogue catalogue, String argument, @Nullable String id) {
            if (id != null && catalogue.find(id).filter(type::isInstance).isEmpty()) {
                throw BadArgumentException.unknown(what, argument, id, ids.apply(catalogue.facts()));
            }
        }

        /** @throws BadArgumentException if there is no such thing, or the list is empty */
        void checkAll(Catalogue catalogue, String argument, @Nullable List<String> chosen) {
            listed(argument, chosen).forEach(id -> check(catalogue, argument, id));
        }
    }

    /** @throws BadArgumentException if there is no such job or vacancy */
    static Position position(Catalogue catalogue, String argument, String id) {
        return catalogue
                .findPosition(id)
                .orElseThrow(() -> BadArgumentException.unknown(
                        "position",
                        argument,
                        id,
                        catalogue.positions().stream().map(Position::id).toList()));
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
                            .formatted(argument, BadArgumentException.shown(text)));
        }
    }

    /** @throws BadArgumentException if a part is unknown, none is given, or two contradict each other */
    static Place place(Catalogue catalogue, String argument, PlaceInput input) {
        if (Stream.of(input.job(), input.vacancy(), input.organization(), input.grade(), input.family(), input.field())
                .allMatch(Objects::isNull)) {
            throw new BadArgumentException(
                    "EMPTY_PLACE",
                    argument,
                    "{}",
                    "A place needs at least one of job, vacancy, organization, grade, family and field.");
        }
        Thing.GRADE.check(catalogue, argument + ".grade", input.grade());
        Thing.FAMILY.check(catalogue, argument + ".family", input.family());
        Thing.FIELD.check(catalogue, argument + ".field", input.field());
        Thing.ORGANIZATION.check(catalogue, argument + ".organization", input.organization());
        Thing.VACANCY.check(catalogue, argument + ".vacancy", input.vacancy());
        if (input.vacancy() != null) {
            only(argument, catalogue.vacancy(input.vacancy()), input);
        } else if (input.job() != null) {
            Thing.JOB.check(catalogue, argument + ".job", input.job());
            Job job = catalogue.job(input.job());
            String subject = "The job " + job.id();
            agree(
                    argument,
                    "organization",
                    input.organization(),
                    job.organization(),
                    subject + " has the organization");
            agree(argument, "grade", input.grade(), job.grade(), subject + " has the grade");
            agree(argument, "family", input.family(), job.family(), subject + " has the family");
            agree(argument, "field", input.field(), catalogue.fieldOf(job), subject + " has the field");
        } else if (input.family() != null) {
            String field = catalogue.jobFamily(input.family()).field();
            agree(argument, "field", input.field(), field, "The family " + input.family() + " lies in the field");
        }
        return new Place(
                input.job(), input.vacancy(), input.organization(), input.grade(), input.family(), input.field());
    }

    /** A vacancy is no job, lies in no family and no field, and may have no grade. */
    private static void only(String argument, Vacancy vacancy, PlaceInput input) {
        String subject = "The vacancy " + vacancy.id();
        never(argument, "job", input.job(), subject + " has no job.");
        never(argument, "family", input.family(), subject + " has no family.");
        never(argument, "field", input.field(), subject + " has no field.");
        if (vacancy.grade() == null) {
            never(argument, "grade", input.grade(), subject + " states no grade.");
        } else {
            agree(argument, "grade", input.grade(), vacancy.grade(), subject + " has the grade");
        }
        if (input.organization() != null && !vacancy.isOf(input.organization())) {
            agree(
                    argument,
                    "organization",
                    input.organization(),
                    vacancy.organization(),
                    subject + " is of the organization");
        }
    }

    private static void never(String argument, String part, @Nullable String said, String message) {
        if (said != null) {
            throw contradiction(argument + "." + part, message, said, List.of());
        }
    }

    private static void agree(String argument, String part, @Nullable String said, String actual, String statement) {
        if (said != null && !said.equals(actual)) {
            String message = statement + " " + actual + ", not " + said + ".";
            throw contradiction(argument + "." + part, message, said, List.of(actual));
        }
    }

    private static BadArgumentException contradiction(
            String argument, String message, String value, List<String> actual) {
        return new BadArgumentException("CONTRADICTORY_PLACE", argument, value, message, actual);
    }
}
