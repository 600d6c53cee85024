package org.careergraph.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careergraph.api.Pages.Edge;
import org.careergraph.api.Pages.PageInfo;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.search.Highlights;
import org.careergraph.search.Highlights.Highlight;
import org.careergraph.search.SearchEntry;
import org.careergraph.search.SearchKind;
import org.careergraph.search.Word;
import org.jspecify.annotations.Nullable;

/** What a search finds, as the schema shows it. */
interface SearchViews {
    /** A page of hits, with what there is to say of all of them. Spring takes it as it is for its name alone. */
    record SearchConnection(
            List<Edge<SearchHit>> edges,
            List<SearchHit> nodes,
            PageInfo pageInfo,
            int totalCount,
            List<SearchCount> counts,
            List<SearchCorrection> corrections,
            List<String> cut) {}

    record SearchHit(
            SearchKind kind, String title, @Nullable String context, List<Highlight> highlights, Object node) {
        static SearchHit of(Catalogue catalogue, SearchEntry entry, List<Word> words) {
            return new SearchHit(
                    entry.kind(),
                    entry.title(),
                    entry.context(),
                    Highlights.of(entry, words),
                    catalogue.things().find(entry.id()).orElseThrow());
        }
    }

    record SearchCount(SearchKind kind, int count) {
        static List<SearchCount> of(List<SearchEntry> hits) {
            Map<SearchKind, Integer> counts = new EnumMap<>(SearchKind.class);
            hits.forEach(hit -> counts.merge(hit.kind(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(count -> new SearchCount(count.getKey(), count.getValue()))
                    .toList();
        }
    }

    record SearchCorrection(String typed, List<String> readAs) {
        static List<SearchCorrection> of(List<Word> words) {
            return words.stream()
                    .filter(word -> !word.corrected().isEmpty())
                    .map(word -> new SearchCorrection(
                            word.typed(), word.corrected().stream().sorted().toList()))
                    .toList();
        }
    }
}
