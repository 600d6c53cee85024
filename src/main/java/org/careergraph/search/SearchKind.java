package org.careergraph.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.ById;
import org.careergraph.catalogue.Catalogue;

/** The kinds of things that can be found. Of two hits with the same score, the earlier kind comes first. */
public enum SearchKind {
    JOB_FAMILY(1.5, Catalogue::families, SearchEntries::family),
    JOB(1, Catalogue::jobs, SearchEntries::job),
    VACANCY(1, Catalogue::vacancies, SearchEntries::vacancy),
    OCCUPATIONAL_FIELD(1, Catalogue::fields, SearchEntries::field),
    DUTY_AREA(1, Catalogue::areas, SearchEntries::area),
    COMPETENCY(1, Catalogue::competencies, SearchEntries::competency),
    GRADE(1, Catalogue::grades, SearchEntries::grade),
    DUTY(0.5, Catalogue::duties, SearchEntries::duty);

    private final double weight;
    private final Function<Catalogue, Stream<SearchEntry>> all;
    private final BiFunction<Catalogue, String, Optional<SearchEntry>> find;

    /** @param weight factor of the score */
    <T> SearchKind(
            double weight, Function<Catalogue, ById<T>> things, BiFunction<Catalogue, T, SearchEntry.Texts> texts) {
        this.weight = weight;
        this.all = catalogue -> things.apply(catalogue).asMap().entrySet().stream()
                .map(thing -> new SearchEntry(this, thing.getKey(), texts.apply(catalogue, thing.getValue())));
        this.find = (catalogue, wanted) -> {
            ById<T> known = things.apply(catalogue);
            return known.findId(wanted)
                    .flatMap(id ->
                            known.find(id).map(thing -> new SearchEntry(this, id, texts.apply(catalogue, thing))));
        };
    }

    /** Everything that can be found. */
    public static Stream<SearchEntry> entries(Catalogue catalogue) {
        return Arrays.stream(values()).flatMap(kind -> kind.all.apply(catalogue));
    }

    public double weight() {
        return weight;
    }

    /** The thing of this kind with the id, or the only one with this short id. */
    public Optional<SearchEntry> find(Catalogue catalogue, String id) {
        return find.apply(catalogue, id);
    }
}
