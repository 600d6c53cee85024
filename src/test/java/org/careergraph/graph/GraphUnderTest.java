package org.careergraph.graph;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.careergraph.Neo4jUnderTest;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/**
 * A Neo4j for the tests of this room alone: they empty it, put catalogues of their own there and spoil them. Started once, on
 * the engine that the build names.
 */
final class GraphUnderTest {

    static final GraphLimits LIMITS =
            new GraphLimits(Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ZERO);

    private GraphUnderTest() {}

    static Driver driver() {
        return Started.DRIVER;
    }

    static URI uri() {
        return Started.URI;
    }

    /** Removes every node; constraints and indexes stay. */
    static void clear() {
        run("MATCH (node) DETACH DELETE node");
    }

    static List<Record> run(String cypher) {
        return driver().executableQuery(cypher).execute().records();
    }

    static List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver().executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    /** Everything that is in the database, whoever put it there, but not the internal ids. */
    static List<Map<String, Object>> everything() {
        return run("""
                        MATCH (node)
                        OPTIONAL MATCH (node)-[relationship]->(other)
                        WITH node, type(relationship) AS type, properties(relationship) AS properties, other.id AS to
                        ORDER BY labels(node), node.id, type, to, properties.cite, properties.kind, properties.part
                        RETURN labels(node) AS labels, properties(node) AS node, type, properties, to
                        """).stream().map(Record::asMap).toList();
    }

    static CatalogueLoads loads() {
        return loads(driver(), LIMITS);
    }

    static CatalogueLoads loads(Driver driver, GraphLimits limits) {
        return new CatalogueLoads(
                new GraphTransactions(driver, limits),
                new CypherTexts(),
                Clock.systemUTC(),
                new GraphCareerMaps(new GraphTransactions(driver, limits), new CypherTexts(), limits),
                limits);
    }

    static CareerMaps maps() {
        return maps(driver(), LIMITS);
    }

    static CareerMaps maps(Driver driver, GraphLimits limits) {
        return new GraphCareerMaps(new GraphTransactions(driver, limits), new CypherTexts(), limits);
    }

    /** What a newly started instance would serve. */
    static CareerMap served() {
        return maps().current();
    }

    private static final class Started {

        private static final URI URI = Neo4jUnderTest.start();

        // as patient as the product's
        private static final Driver DRIVER = GraphDatabase.driver(
                URI,
                Config.builder()
                        .withTelemetryDisabled(true)
                        .withMaxTransactionRetryTime(3, TimeUnit.SECONDS)
                        .build());
    }
}
