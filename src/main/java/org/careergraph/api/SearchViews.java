package org.careergraph.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careergraph.api.Pages.Connection;
import org.careergraph.api.Pages.Edge;
import org.careergraph.api.Pages.PageInfo;
import org.careergraph.path.CareerMap;
import org.careergraph.search.Highlights;
import org.careergraph.search.Highlights.Highlight;
import org.careergraph.search.Highlights.Segment;
import org.careergraph.search.SearchEntry;
import org.careergraph.search.SearchKind;
import org.careergraph.search.Word;
import org.jspecify.annotations.Nullable;

/** What a search finds, as the schema shows it. */
interface SearchViews {
    /** A page of hits, with what there is to say of all of them. Spring takes it as it is for its name alone. */
    record SearchConnection(
            Connection<SearchHit> page,
            List<SearchCount> counts,
            List<SearchCorrection> corrections,
            List<String> cut) {
        public List<Edge<SearchHit>> edges() {
            return page.edges();
        }

        public List<SearchHit> nodes() {
            return page.nodes();
        }

        public PageInfo pageInfo() {
            return page.pageInfo();
        }

        public int totalCount() {
            return page.totalCount();
        }
    }

    record SearchHit(CareerMap map, SearchEntry entry, List<Word> words) {
        public SearchKind kind() {
            return entry.kind();
        }

        public String title() {
            return entry.title();
        }

        public @Nullable String context() {
            return entry.context();
        }

        public List<SearchHighlight> highlights() {
            return Highlights.of(entry, words).stream()
                    .map(SearchHighlight::new)
                    .toList();
        }

        public Object node() {
            return map.catalogue().find(entry.id()).orElseThrow();
        }
    }

    record SearchHighlight(Highlight highlight) {
        public SearchEntry.Source source() {
            return highlight.text().source();
        }

        public String text() {
            return highlight.text().text();
        }

        public List<TextSegment> segments() {
            return highlight.segments().stream().map(TextSegment::new).toList();
        }
    }

    record TextSegment(Segment segment) {
        public String text() {
            return segment.text();
        }

        public boolean matched() {
            return segment.matched();
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
