package org.careergraph.api;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.search.Highlights;
import org.careergraph.search.SearchEntry;
import org.careergraph.search.SearchIndex;
import org.careergraph.search.SearchKind;

/** An index without a database: a thing is as good as it has words. */
record WordsInMemory(Catalogue catalogue) implements SearchIndex {
    @Override
    public Map<Query, List<Found>> find(Collection<Query> queries, int most) {
        return queries.stream().collect(toMap(Function.identity(), query -> find(query, most)));
    }

    private List<Found> find(Query query, int most) {
        return SearchKind.entries(catalogue)
                .filter(entry -> query.kinds().contains(entry.kind()))
                .map(entry -> new Found(entry.kind(), entry.id(), score(query, entry)))
                .filter(found -> found.score() > 0)
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(most)
                .toList();
    }

    private static long score(Query query, SearchEntry entry) {
        return query.words().stream()
                .filter(word -> !Highlights.of(entry, List.of(word)).isEmpty())
                .count();
    }
}
