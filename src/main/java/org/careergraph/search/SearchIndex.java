package org.careergraph.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where things are found by words. */
public interface SearchIndex {
    /**
     * @param words at least one; things that have all of them come first
     * @param kinds at least one
     */
    record Query(List<Word> words, Set<SearchKind> kinds) {
        public Query {
            words = List.copyOf(words);
            kinds = Set.copyOf(kinds);
        }
    }

    /** @param score the higher the better, comparable within one query only */
    record Found(SearchKind kind, String id, double score) {}

    /**
     * For each query what it finds, best first.
     *
     * @param most of one query; one more than asked for tells that there are still more
     * @throws RuntimeException if the index cannot answer at present
     */
    Map<Query, List<Found>> find(Collection<Query> queries, int most);
}
