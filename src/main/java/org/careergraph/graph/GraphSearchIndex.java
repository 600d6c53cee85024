package org.careergraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.CatalogueUnavailableException.Reason;
import org.careergraph.search.SearchIndex;
import org.careergraph.search.SearchKind;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;

/** Searches the full-text index of the graph, with all queries of an operation in one statement. */
final class GraphSearchIndex implements SearchIndex {
    /** Messages of the database about an index that is missing or not filled yet. */
    private static final Pattern NOT_READY =
            Pattern.compile("(?i)no such fulltext|still populating|not (?:yet )?online");

    private final GraphTransactions transactions;
    private final CypherTexts cypher;

    GraphSearchIndex(GraphTransactions transactions, CypherTexts cypher) {
        this.transactions = transactions;
        this.cypher = cypher;
    }

    @Override
    public Map<Query, List<Found>> find(Collection<Query> queries, int most) {
        List<Query> asked = List.copyOf(queries);
        Map<Query, List<Found>> found = new LinkedHashMap<>();
        asked.forEach(query -> found.put(query, new ArrayList<>()));
        for (Record row : rows(asked, most)) {
            Query query = asked.get(row.get("number").asInt());
            found.getOrDefault(query, new ArrayList<>())
                    .add(new Found(
                            SearchKind.valueOf(row.get("kind").asString()),
                            row.get("id").asString(),
                            row.get("score").asDouble()));
        }
        return found;
    }

    private List<Record> rows(List<Query> queries, int most) {
        List<Map<String, Object>> searches = IntStream.range(0, queries.size())
                .mapToObj(number -> Map.<String, Object>of(
                        "number", number,
                        "query", LuceneQuery.of(queries.get(number).words()),
                        "kinds", kinds(queries.get(number))))
                .toList();
        try {
            return transactions.read(
                    statements -> statements.run(cypher.search, Map.of("searches", searches, "most", most)));
        } catch (ClientException failure) {
            if (NOT_READY.matcher(String.valueOf(failure.getMessage())).find()) {
                throw new CatalogueUnavailableException(
                        Reason.FOREIGN_CATALOGUE,
                        "The graph database is not ready for a search: load the catalogue again, by starting the product anew.",
                        failure);
            }
            throw failure;
        }
    }

    private static List<Map<String, Object>> kinds(Query query) {
        return query.kinds().stream()
                .map(kind -> Map.<String, Object>of(
                        "kind", kind.name(), "label", nodeKind(kind).label(), "weight", kind.weight()))
                .toList();
    }

    /** Each kind that can be searched for has the same name in the graph. */
    static NodeKind nodeKind(SearchKind kind) {
        return NodeKind.valueOf(kind.name());
    }
}
