package org.careergraph.api;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.CompetencyKind;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.GradeCategoryCode;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.path.MoveKind;
import org.careergraph.path.Place;
import org.jspecify.annotations.Nullable;

/** What clients say, checked against the catalogue. */
final class Arguments {
    private Arguments() {}

    record PlaceInput(
            @Nullable String job,
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

    record CompetencyFilter(
            @Nullable List<CompetencyKind> kinds,
            @Nullable List<String> families,
            @Nullable List<String> grades) {}

    /** @throws BadArgumentException if there is no such position */
    static Job position(Catalogue catalogue, String argument, String id) {
        return catalogue
                .findJob(id)
                .orElseThrow(() -> BadArgumentException.unknown(
                        "job", argument, id, ids(catalogue.facts().jobs(), Job::id)));
    }

    /** @throws BadArgumentException if a part is unknown, none is given, or two contradict each other */
    static Place place(Catalogue catalogue, String argument, PlaceInput input) {
        if (input.job() == null && input.grade() == null && input.family() == null && input.field() == null) {
            throw new BadArgumentException(
                    "EMPTY_PLACE",
                    argument,
                    "{}",
                    "A place needs at least one of job, grade, family and field.",
                    List.of());
        }
        grade(catalogue, argument + ".grade", input.grade());
        family(catalogue, argument + ".family", input.family());
        field(catalogue, argument + ".field", input.field());
        if (input.job() != null) {
            Job job = position(catalogue, argument + ".job", input.job());
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
                        family.field());
            }
        }
        return new Place(input.job(), input.grade(), input.family(), input.field());
    }

    private static void agree(String argument, String what, @Nullable String said, String actual, Job job) {
        if (said != null && !said.equals(actual)) {
            throw contradiction(
                    argument,
                    "The job " + job.id() + " has the " + what + " " + actual + ", not " + said + ".",
                    said,
                    actual);
        }
    }

    private static BadArgumentException contradiction(String argument, String message, String value, String actual) {
        return new BadArgumentException("CONTRADICTORY_PLACE", argument, value, message, List.of(actual));
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
