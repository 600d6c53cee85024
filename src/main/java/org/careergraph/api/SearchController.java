package org.careergraph.api;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.careergraph.api.Pages.Connection;
import org.careergraph.api.SearchViews.SearchConnection;
import org.careergraph.api.SearchViews.SearchCorrection;
import org.careergraph.api.SearchViews.SearchCount;
import org.careergraph.api.SearchViews.SearchHit;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.search.SearchEntry;
import org.careergraph.search.SearchIndex;
import org.careergraph.search.SearchKind;
import org.careergraph.search.SearchWords;
import org.careergraph.search.Searches;
import org.careergraph.search.Word;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Finds things by words. However many searches an operation has, the index is asked once. */
@Controller
class SearchController {
    private final CurrentCatalogue catalogue;
    private final Pages pages;
    private final SearchLimits limits;
    private final Searches searches = new Searches();

    SearchController(
            CurrentCatalogue catalogue,
            Pages pages,
            SearchLimits limits,
            SearchIndex index,
            BatchLoaderRegistry loaders) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.limits = limits;
        loaders.forTypePair(SearchIndex.Query.class, Hits.class)
                .registerMappedBatchLoader((queries, environment) ->
                        Mono.fromCallable(() -> index.find(queries, limits.hits() + 1).entrySet().stream()
                                .collect(Collectors.toMap(
                                        found -> found.getKey(), found -> new Hits(found.getValue())))));
    }

    /** What the index has found for one query. */
    record Hits(List<SearchIndex.Found> found) {}

    @QueryMapping
    CompletableFuture<SearchConnection> search(
            @Argument String text,
            @Argument @Nullable List<SearchKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context,
            DataLoader<SearchIndex.Query, Hits> index) {
        limits.check(text);
        Catalogue current = catalogue.in(context).catalogue();
        SearchWords words = searches.read(current, text, limits.words());
        SearchIndex.Query query = new SearchIndex.Query(words.words(), Inputs.chosen("kinds", kinds, SearchKind.class));
        String list = "search/" + Integer.toHexString(told(query).hashCode());
        Asked asked = new Asked(current, text, query, words.cut(), list, pages.start(list, first, after));
        return query.words().isEmpty()
                ? CompletableFuture.completedFuture(answer(asked, new Hits(List.of())))
                : Objects.requireNonNull(index.load(query)).thenApply(hits -> answer(asked, hits));
    }

    /** What makes two searches one, whatever the catalogue knows of their words. */
    private static String told(SearchIndex.Query query) {
        return query.words().stream().map(Word::typed).toList() + " " + new TreeSet<>(query.kinds());
    }

    /** @param cut whether the text has more words than are looked for */
    private record Asked(
            Catalogue catalogue, String text, SearchIndex.Query query, boolean cut, String list, Pages.Start start) {}

    private SearchConnection answer(Asked asked, Hits hits) {
        List<Word> words = asked.query().words();
        List<String> cut = new ArrayList<>();
        if (asked.cut()) {
            cut.add("Only the first " + limits.words() + " words were looked for.");
        }
        boolean more = hits.found().size() > limits.hits();
        if (more) {
            cut.add("Only the best " + limits.hits() + " hits are given.");
        }
        List<SearchEntry> entries = Searches.entries(
                asked.catalogue(),
                asked.text(),
                asked.query(),
                more ? hits.found().subList(0, limits.hits()) : hits.found());
        Connection<SearchHit> page = pages.page(
                asked.list(),
                entries,
                SearchEntry::id,
                asked.start(),
                entry -> SearchHit.of(asked.catalogue(), entry, words));
        return new SearchConnection(
                page.edges(),
                page.nodes(),
                page.pageInfo(),
                page.totalCount(),
                SearchCount.of(entries),
                SearchCorrection.of(words),
                cut);
    }
}
