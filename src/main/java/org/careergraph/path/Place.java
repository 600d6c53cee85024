package org.careergraph.path;

import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Job;
import org.jspecify.annotations.Nullable;

/**
 * Where one stands or wants to be: the jobs that satisfy every part that is given.
 *
 * @param job id of one job
 * @param grade code of a grade
 * @param family id of a job family
 * @param field id of an occupational field
 */
public record Place(
        @Nullable String job,
        @Nullable String grade,
        @Nullable String family,
        @Nullable String field) {
    /** The jobs of the place, in the catalogue's order; none if no job has all of it. */
    public List<Job> jobs(Catalogue catalogue) {
        return catalogue.facts().jobs().stream()
                .filter(candidate -> job == null || candidate.id().equals(job))
                .filter(candidate -> grade == null || candidate.grade().equals(grade))
                .filter(candidate -> family == null || candidate.family().equals(family))
                .filter(candidate ->
                        field == null || catalogue.fieldOf(candidate).equals(field))
                .toList();
    }
}
