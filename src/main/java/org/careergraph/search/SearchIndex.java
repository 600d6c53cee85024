package org.careergraph.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds things by words. */
public interface SearchIndex {
    /**
     * @param words at least one; things with all of them come first
     * @param kinds at least one
     */
    record Query(List<Word> words, Set<SearchKind> kinds) {
        public Query {
            words = List.copyOf(words);
            kinds = Set.copyOf(kinds);
        }
    }

    /** @param score the higher the better; not comparable between queries */
    record Found(SearchKind kind, String id, double score) {}

    /**
     * The hits of each query, the best first.
     *
     * @param most hits of one query
     * @throws RuntimeException if the index is unavailable
     */
    Map<Query, List<Found>> find(Collection<Query> queries, int most);
}
