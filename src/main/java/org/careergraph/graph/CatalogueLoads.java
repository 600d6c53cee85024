package org.careergraph.graph;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.GraphDifference.Addition;
import org.careergraph.graph.GraphDifference.Part;
import org.careergraph.graph.GraphTransactions.Statements;
import org.careergraph.graph.StoredGraph.Stray;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.path.MoveSummary;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the catalogue into the graph. A load writes the differences only, in one transaction, and several loads can run at
 * once. Nodes and relationships that others added stay, except relationships of a removed node.
 */
public final class CatalogueLoads {

    private static final Logger LOGGER = LoggerFactory.getLogger(CatalogueLoads.class);

    /** Rows in one statement: few round trips, and little enough memory for a transaction. */
    private static final int BATCH = 1_000;

    /** Rows after which a long load logs its progress. */
    private static final int PROGRESS = 10_000;

    private final GraphTransactions transactions;
    private final CypherTexts cypher;
    private final Clock clock;
    private final GraphCareerMaps maps;
    private final GraphLimits limits;

    CatalogueLoads(
            GraphTransactions transactions, CypherTexts cypher, Clock clock, GraphCareerMaps maps, GraphLimits limits) {
        this.transactions = transactions;
        this.cypher = cypher;
        this.clock = clock;
        this.maps = maps;
        this.limits = limits;
    }

    /**
     * Reports what {@link #load} would change, and writes nothing.
     *
     * @throws IllegalArgumentException if the facts are not consistent
     * @throws CatalogueUnavailableException if the database cannot answer at present
     */
    public LoadReport check(Facts facts, List<MoveSummary> moves) {
        GraphImage wanted = GraphDrawing.draw(facts, moves);
        return transactions.readAll(statements -> {
            CatalogueVersion before = CatalogueVersion.of(statements.run(cypher.catalogueVersion));
            return report(before, wanted, GraphDifference.between(StoredGraph.read(statements, cypher), wanted));
        });
    }

    /**
     * Makes the graph contain exactly these facts and moves, and reports the changes. Readers see either the catalogue before
     * the load or the one after it. If the graph contains them already, nothing is written.
     *
     * @throws IllegalArgumentException if the facts are not consistent; nothing is written then
     * @throws CatalogueUnavailableException if the database cannot answer at present; nothing is written then
     */
    public LoadReport load(Facts facts, List<MoveSummary> moves) {
        GraphImage wanted = GraphDrawing.draw(facts, moves);
        makeSchema();
        return isThere(wanted)
                ? new LoadReport(wanted.version(), wanted.version(), List.of(), List.of())
                : transactions.write(statements -> write(statements, wanted));
    }

    /**
     * Reads without a lock, so that a start that changes nothing neither waits nor needs write access. Questions are answered
     * from the catalogue that is read here, so it is read once.
     */
    private boolean isThere(GraphImage wanted) {
        try {
            return maps.anew().version().equals(wanted.version());
        } catch (CatalogueUnavailableException notWhole) {
            return false;
        }
    }

    private static LoadReport report(@Nullable CatalogueVersion before, GraphImage wanted, GraphDifference difference) {
        return LoadReport.of(before == null ? null : before.version(), wanted.version(), difference);
    }

    /**
     * Creates missing constraints and indexes, and replaces those that another version of the product defined differently.
     * Each has a transaction of its own: several starts at the same time conflict here, and the driver repeats a transaction
     * for a short time only.
     */
    private void makeSchema() {
        Map<String, Record> present = transactions.readAll(statements -> statements.run(cypher.indexes).stream()
                .collect(Collectors.toMap(row -> row.get("name").asString(), row -> row)));
        for (CypherTexts.SchemaStatement wanted : cypher.schema) {
            Record there = present.get(wanted.name());
            if (there != null && isAsWanted(there, wanted)) {
                continue;
            }
            if (there != null) {
                transactions.write(statements -> statements.run(
                        wanted.isConstraint() ? cypher.dropConstraint : cypher.dropIndex,
                        Map.of("name", wanted.name())));
            }
            transactions.write(statements -> statements.run(wanted.text()));
        }
        // an index is filled in the background, and cannot be queried before
        transactions.readAll(statements -> statements.run(
                cypher.awaitIndexes, Map.of("seconds", limits.loadTimeout().toSeconds())));
    }

    private static boolean isAsWanted(Record there, CypherTexts.SchemaStatement wanted) {
        return Set.copyOf(there.get("labelsOrTypes").asList(Value::asString)).equals(wanted.labels())
                && Set.copyOf(there.get("properties").asList(Value::asString)).equals(wanted.properties());
    }

    private LoadReport write(Statements statements, GraphImage wanted) {
        CatalogueVersion before = CatalogueVersion.of(statements.run(cypher.lockCatalogue));
        StoredGraph stored = StoredGraph.read(statements, cypher);
        GraphDifference difference = GraphDifference.between(stored, wanted);
        LoadReport report = report(before, wanted, difference);
        if (!report.changesNothing()) {
            new Writing(statements, difference, stored.nodeElements()).all();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            statements.run(
                    cypher.publishVersion, Map.of("version", report.version(), "loadedAt", now.atZone(ZoneOffset.UTC)));
        }
        return report;
    }

    /** Writes one difference in one transaction. */
    private final class Writing {
        private final Statements statements;
        private final GraphDifference difference;
        private final Map<NodeKey, String> elements;
        private int written;
        private int told;

        Writing(Statements statements, GraphDifference difference, Map<NodeKey, String> elements) {
            this.statements = statements;
            this.difference = difference;
            this.elements = new HashMap<>(elements);
        }

        void all() {
            if (difference.size() > BATCH) {
                LOGGER.info("Loading the catalogue: {} nodes and relationships to write", difference.size());
            }
            remove(cypher.removeRelationships, difference.relationships());
            remove(cypher.removeNodes, difference.nodes());
            createNodes();
            change(cypher.changeNodes, difference.nodes());
            createRelationships();
            change(cypher.changeRelationships, difference.relationships());
        }

        private void createNodes() {
            List<Addition<NodeKey>> additions = difference.nodes().additions();
            List<Map<String, Object>> rows = IntStream.range(0, additions.size())
                    .mapToObj(number -> {
                        Addition<NodeKey> addition = additions.get(number);
                        return Map.<String, Object>of(
                                "number",
                                number,
                                "labels",
                                addition.key().kind().labels(),
                                "properties",
                                addition.properties()
                                        .and("id", addition.key().id())
                                        .values());
                    })
                    .toList();
            inBatches(
                    rows,
                    batch -> statements
                            .run(cypher.createNodes, Map.of("rows", batch))
                            .forEach(created -> elements.put(
                                    additions.get(created.get("number").asInt()).key(),
                                    created.get("element").asString())));
        }

        private void createRelationships() {
            List<Map<String, Object>> rows = difference.relationships().additions().stream()
                    .map(addition -> Map.<String, Object>of(
                            "type", addition.key().kind().type(),
                            "from", element(addition.key().from()),
                            "to", element(addition.key().to()),
                            "properties", addition.properties().values()))
                    .toList();
            inBatches(rows, batch -> statements.run(cypher.createRelationships, Map.of("rows", batch)));
        }

        private <K> void change(String text, Part<K> part) {
            List<Map<String, Object>> rows = part.changes().stream()
                    .map(change ->
                            Map.<String, Object>of("element", change.element(), "properties", change.properties()))
                    .toList();
            inBatches(rows, batch -> statements.run(text, Map.of("rows", batch)));
        }

        private <K> void remove(String text, Part<K> part) {
            Set<String> gone = new HashSet<>();
            part.removals().forEach(removal -> gone.add(removal.element()));
            part.strays().stream().map(Stray::element).forEach(gone::add);
            inBatches(List.copyOf(gone), batch -> statements.run(text, Map.of("elements", batch)));
        }

        private String element(NodeKey key) {
            String element = elements.get(key);
            if (element == null) {
                throw new IllegalStateException("neither stored nor created: " + key);
            }
            return element;
        }

        private <T> void inBatches(List<T> rows, Consumer<List<T>> write) {
            for (int start = 0; start < rows.size(); start += BATCH) {
                List<T> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
                write.accept(batch);
                written += batch.size();
                if (written - told >= PROGRESS && written < difference.size()) {
                    told = written;
                    LOGGER.info("Loading the catalogue: {} of {} written", written, difference.size());
                }
            }
        }
    }
}
