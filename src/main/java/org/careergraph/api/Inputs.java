package org.careergraph.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.careergraph.catalogue.ById;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.EducationLevel;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
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
            @Nullable String framework,
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
            @Nullable List<String> categories,
            @Nullable List<String> organizations,
            @Nullable List<String> frameworks,
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

    /** What an argument names by its id, or by its short id where that is clear. */
    enum Thing {
        ORGANIZATION("organization", Catalogue::organizations),
        FRAMEWORK("framework", Catalogue::frameworks),
        CATEGORY("grade category", Catalogue::categories),
        GRADE("grade", Catalogue::grades),
        FAMILY("job family", Catalogue::families),
        FIELD("occupational field", Catalogue::fields),
        DUTY_AREA("duty area", Catalogue::areas),
        COMPETENCY("competency", Catalogue::competencies),
        LEVEL("level", Catalogue::levels),
        EXPERIENCE_DEMAND("experience demand", Catalogue::demands),
        JOB("job", Catalogue::jobs),
        VACANCY("vacancy", Catalogue::vacancies),
        POSITION("position", Catalogue::positionsById);

        private final String what;
        private final Function<Catalogue, ById<?>> things;

        Thing(String what, Function<Catalogue, ById<?>> things) {
            this.what = what;
            this.things = things;
        }

        /**
         * The whole id.
         *
         * @throws BadArgumentException if nothing has this id, or several things have this short id
         */
        String id(Catalogue catalogue, String argument, String id) {
            ById<?> known = things.apply(catalogue);
            return known.findId(id).orElseThrow(() -> {
                List<String> meant = known.sharing(id);
                return meant.isEmpty()
                        ? BadArgumentException.unknown(what, argument, id, known.names())
                        : BadArgumentException.ambiguous(what, argument, id, meant);
            });
        }

        /** The same of an argument that can be left out. */
        @Nullable
        String findId(Catalogue catalogue, String argument, @Nullable String id) {
            return id == null ? null : id(catalogue, argument, id);
        }

        /**
         * The whole ids of a list that chooses; null without a list.
         *
         * @throws BadArgumentException for one of them, or if the list is empty
         */
        @Nullable
        List<String> ids(Catalogue catalogue, String argument, @Nullable List<String> chosen) {
            List<String> values = choice(argument, chosen);
            return values == null
                    ? null
                    : values.stream().map(id -> id(catalogue, argument, id)).toList();
        }
    }

    /** @throws BadArgumentException if there is no such job or vacancy, or several jobs have this short id */
    static Position position(Catalogue catalogue, String argument, String id) {
        return catalogue.position(Thing.POSITION.id(catalogue, argument, id));
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
        Place place = new Place(
                Thing.JOB.findId(catalogue, argument + ".job", input.job()),
                Thing.VACANCY.findId(catalogue, argument + ".vacancy", input.vacancy()),
                Thing.ORGANIZATION.findId(catalogue, argument + ".organization", input.organization()),
                Thing.FRAMEWORK.findId(catalogue, argument + ".framework", input.framework()),
                Thing.GRADE.findId(catalogue, argument + ".grade", input.grade()),
                Thing.FAMILY.findId(catalogue, argument + ".family", input.family()),
                Thing.FIELD.findId(catalogue, argument + ".field", input.field()));
        if (place.equals(Place.ANYWHERE)) {
            throw new BadArgumentException(
                    "EMPTY_PLACE",
                    argument,
                    "{}",
                    "A place needs at least one of job, vacancy, organization, framework, grade, family and field.");
        }
        if (place.vacancy() != null) {
            only(argument, catalogue.vacancy(place.vacancy()), place);
        } else if (place.job() != null) {
            Job job = catalogue.job(place.job());
            String subject = "The job " + job.id();
            agree(
                    argument,
                    "organization",
                    place.organization(),
                    job.organization(),
                    subject + " has the organization");
            agree(argument, "framework", place.framework(), catalogue.frameworkOf(job), subject + " has the framework");
            agree(argument, "grade", place.grade(), job.grade(), subject + " has the grade");
            agree(argument, "family", place.family(), job.family(), subject + " has the family");
            agree(argument, "field", place.field(), catalogue.fieldOf(job), subject + " has the field");
        } else if (place.family() != null) {
            JobFamily family = catalogue.jobFamily(place.family());
            String subject = "The family " + family.id();
            agree(argument, "field", place.field(), family.field(), subject + " lies in the field");
            agree(argument, "framework", place.framework(), family.framework(), subject + " lies in the framework");
        }
        return place;
    }

    /** A vacancy is no job, lies in no framework, no family and no field, and may have no grade. */
    private static void only(String argument, Vacancy vacancy, Place input) {
        String subject = "The vacancy " + vacancy.id();
        never(argument, "job", input.job(), subject + " has no job.");
        never(argument, "framework", input.framework(), subject + " has no framework.");
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

    private static void agree(
            String argument, String part, @Nullable String said, @Nullable String actual, String statement) {
        if (said != null && !said.equals(actual)) {
            String message = statement + " " + (actual == null ? "that is not stated" : actual) + ", not " + said + ".";
            throw contradiction(argument + "." + part, message, said, actual == null ? List.of() : List.of(actual));
        }
    }

    private static BadArgumentException contradiction(
            String argument, String message, String value, List<String> actual) {
        return new BadArgumentException("CONTRADICTORY_PLACE", argument, value, message, actual);
    }
}
