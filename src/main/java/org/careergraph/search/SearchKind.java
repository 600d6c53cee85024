package org.careergraph.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.DutyArea;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.Job;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Vacancy;
import org.careergraph.search.SearchEntries.OwnDuty;

/** The kinds of things that can be found. Of two hits with the same score, the earlier kind comes first. */
public enum SearchKind {
    JOB_FAMILY(1.5, Facts::jobFamilies, JobFamily::id, Catalogue::findJobFamily, SearchEntries::family),
    JOB(1, Facts::jobs, Job::id, Catalogue::findJob, SearchEntries::job),
    VACANCY(1, Facts::vacancies, Vacancy::id, Catalogue::findVacancy, SearchEntries::vacancy),
    OCCUPATIONAL_FIELD(
            1,
            Facts::occupationalFields,
            OccupationalField::id,
            Catalogue::findOccupationalField,
            SearchEntries::field),
    DUTY_AREA(1, Facts::dutyAreas, DutyArea::id, Catalogue::findDutyArea, SearchEntries::area),
    COMPETENCY(1, Facts::competencies, Competency::id, Catalogue::findCompetency, SearchEntries::competency),
    GRADE(1, Facts::grades, Grade::id, Catalogue::findGrade, SearchEntries::grade),
    DUTY(0.5, SearchEntries::duties, OwnDuty::id, SearchEntries::findDuty, SearchEntries::duty);

    private final double weight;
    private final Function<Catalogue, Stream<SearchEntry>> all;
    private final BiFunction<Catalogue, String, Optional<SearchEntry>> find;

    /** @param weight factor of the score */
    <T> SearchKind(
            double weight,
            Function<Facts, List<T>> things,
            Function<T, String> id,
            BiFunction<Catalogue, String, Optional<T>> find,
            BiFunction<Catalogue, T, SearchEntry.Texts> texts) {
        this.weight = weight;
        this.all = catalogue -> things.apply(catalogue.facts()).stream()
                .map(thing -> new SearchEntry(this, id.apply(thing), texts.apply(catalogue, thing)));
        this.find = (catalogue, wanted) -> find.apply(catalogue, wanted)
                .map(thing -> new SearchEntry(this, wanted, texts.apply(catalogue, thing)));
    }

    /** Everything that can be found. */
    public static Stream<SearchEntry> entries(Catalogue catalogue) {
        return Arrays.stream(values()).flatMap(kind -> kind.all.apply(catalogue));
    }

    public double weight() {
        return weight;
    }

    /** The thing of this kind with the id. */
    public Optional<SearchEntry> find(Catalogue catalogue, String id) {
        return find.apply(catalogue, id);
    }
}
