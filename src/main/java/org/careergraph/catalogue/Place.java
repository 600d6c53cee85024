package org.careergraph.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A start or a target: the positions that match every given part.
 *
 * @param job id of one job
 * @param vacancy id of one vacancy
 * @param organization id of the organization that issued the position, or that a vacancy serves
 * @param framework id of the framework of a job
 * @param grade id of a grade
 * @param family id of a job family
 * @param field id of an occupational field
 */
public record Place(
        @Nullable String job,
        @Nullable String vacancy,
        @Nullable String organization,
        @Nullable String framework,
        @Nullable String grade,
        @Nullable String family,
        @Nullable String field) {

    /** A place among jobs. */
    public Place(@Nullable String job, @Nullable String grade, @Nullable String family, @Nullable String field) {
        this(job, null, null, null, grade, family, field);
    }

    /** All positions. */
    public static final Place ANYWHERE = new Place(null, null, null, null, null, null, null);

    /** The place of one position. */
    public static Place of(Position position) {
        return switch (position) {
            case Job one -> new Place(one.id(), null, null, null, null, null, null);
            case Vacancy one -> new Place(null, one.id(), null, null, null, null, null);
        };
    }

    /** The jobs that match, in the order of the catalogue. */
    public List<Job> jobs(Catalogue catalogue) {
        return catalogue.facts().jobs().stream()
                .filter(candidate -> holds(catalogue, candidate))
                .toList();
    }

    /** The jobs and then the vacancies that match, in the order of the catalogue. */
    public List<Position> positions(Catalogue catalogue) {
        return catalogue.positions().stream()
                .filter(candidate -> switch (candidate) {
                    case Job one -> holds(catalogue, one);
                    case Vacancy one -> holds(one);
                })
                .toList();
    }

    private boolean holds(Catalogue catalogue, Job candidate) {
        return vacancy == null
                && (job == null || candidate.id().equals(job))
                && (organization == null || candidate.organization().equals(organization))
                && (framework == null || catalogue.frameworkOf(candidate).equals(framework))
                && (grade == null || grade.equals(candidate.grade()))
                && (family == null || candidate.family().equals(family))
                && (field == null || field.equals(catalogue.fieldOf(candidate)));
    }

    /** A vacancy belongs to no framework, no family and no field. */
    private boolean holds(Vacancy candidate) {
        return job == null
                && framework == null
                && family == null
                && field == null
                && (vacancy == null || candidate.id().equals(vacancy))
                && (organization == null || candidate.isOf(organization))
                && (grade == null || Objects.equals(candidate.grade(), grade));
    }
}
