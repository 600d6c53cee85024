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
            Connection<SearchHitView> page,
            List<SearchCountView> counts,
            List<SearchCorrectionView> corrections,
            List<String> cut) {
        public List<Edge<SearchHitView>> edges() {
            return page.edges();
        }

        public List<SearchHitView> nodes() {
            return page.nodes();
        }

        public PageInfo pageInfo() {
            return page.pageInfo();
        }

        public int totalCount() {
            return page.totalCount();
        }
    }

    record SearchHitView(CareerMap map, SearchEntry entry, List<Word> words) {
        public SearchKind kind() {
            return entry.kind();
        }

        public String title() {
            return entry.title();
        }

        public @Nullable String context() {
            return entry.context();
        }

        public List<SearchHighlightView> highlights() {
            return Highlights.of(entry, words).stream()
                    .map(SearchHighlightView::new)
                    .toList();
        }

        public Object node() {
            return CatalogueViews.node(map, entry.id()).orElseThrow();
        }
    }

    record SearchHighlightView(Highlight highlight) {
        public SearchEntry.Source source() {
            return highlight.text().source();
        }

        public String text() {
            return highlight.text().text();
        }

        public List<TextSegmentView> segments() {
            return highlight.segments().stream().map(TextSegmentView::new).toList();
        }
    }

    record TextSegmentView(Segment segment) {
        public String text() {
            return segment.text();
        }

        public boolean matched() {
            return segment.matched();
        }
    }

    record SearchCountView(SearchKind kind, int count) {
        static List<SearchCountView> of(List<SearchEntry> hits) {
            Map<SearchKind, Integer> counts = new EnumMap<>(SearchKind.class);
            hits.forEach(hit -> counts.merge(hit.kind(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(count -> new SearchCountView(count.getKey(), count.getValue()))
                    .toList();
        }
    }

    record SearchCorrectionView(String typed, List<String> readAs) {
        static List<SearchCorrectionView> of(List<Word> words) {
            return words.stream()
                    .filter(word -> !word.corrected().isEmpty())
                    .map(word -> new SearchCorrectionView(
                            word.typed(), word.corrected().stream().sorted().toList()))
                    .toList();
        }
    }
}
