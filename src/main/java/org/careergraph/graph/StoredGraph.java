package org.careergraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.careergraph.graph.GraphTransactions.Statements;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The catalogue as the database has it, with internal ids. These ids are valid only in the transaction that read them.
 *
 * @param nodeElements internal ids of the nodes in the image
 * @param relationshipElements internal ids of the relationships in the image
 * @param strayNodes nodes with labels of the catalogue that cannot be its nodes, because others created them
 * @param strayRelationships relationships of that kind
 */
record StoredGraph(
        GraphImage image,
        Map<NodeKey, String> nodeElements,
        Map<RelationshipKey, String> relationshipElements,
        List<Stray> strayNodes,
        List<Stray> strayRelationships) {

    /**
     * @param of a label or type
     * @param name a name by which people recognize it
     */
    record Stray(String element, String of, String name) {}

    /** Runs one statement. */
    static StoredGraph read(Statements statements, CypherTexts cypher) {
        Map<Boolean, List<Record>> rows = statements.run(cypher.wholeCatalogue).stream()
                .collect(Collectors.partitioningBy(row -> row.get("isNode").asBoolean()));
        Collector collector = new Collector();
        rows.getOrDefault(true, List.of()).forEach(collector::node);
        rows.getOrDefault(false, List.of()).forEach(collector::relationship);
        return collector.collected();
    }

    /** Whether this is the complete catalogue of that version and nothing else. */
    boolean verifies(String version) {
        return strayNodes.isEmpty()
                && strayRelationships.isEmpty()
                && image.version().equals(version);
    }

    private static final class Collector {
        private final SortedMap<NodeKey, Properties> nodes = new TreeMap<>();
        private final SortedMap<RelationshipKey, Properties> relationships = new TreeMap<>();
        private final Map<NodeKey, String> nodeElements = new HashMap<>();
        private final Map<RelationshipKey, String> relationshipElements = new HashMap<>();
        private final Map<String, NodeKey> keys = new HashMap<>();
        private final List<Stray> strayNodes = new ArrayList<>();
        private final List<Stray> strayRelationships = new ArrayList<>();

        void node(Record row) {
            String element = row.get("element").asString();
            List<String> labels = row.get("labels").asList(Value::asString);
            Map<String, Object> properties = row.get("properties").asMap();
            Optional<NodeKind> kind = NodeKind.of(labels);
            if (kind.isPresent() && properties.get("id") instanceof String id) {
                NodeKey key = new NodeKey(kind.get(), id);
                if (nodeElements.putIfAbsent(key, element) == null) {
                    nodes.put(key, new Properties(properties).only(kind.get().properties()));
                    keys.put(element, key);
                    return;
                }
            }
            // a node without a label of the catalogue was removed after it was found, by a load that is being committed
            labels.stream()
                    .filter(NodeKind.allLabels()::contains)
                    .findFirst()
                    .ifPresent(ours -> strayNodes.add(new Stray(element, ours, String.valueOf(properties.get("id")))));
        }

        void relationship(Record row) {
            NodeKey from = keys.get(row.get("from").asString());
            NodeKey to = keys.get(row.get("to").asString());
            RelationshipKind kind =
                    RelationshipKind.of(row.get("type").asString()).orElse(null);
            if (from == null || to == null || kind == null) {
                // one end belongs to others, or is a stray node whose removal removes the relationship too; a
                // relationship
                // without a type of the catalogue was removed after it was found
                return;
            }
            String element = row.get("element").asString();
            Properties properties = new Properties(row.get("properties").asMap()).only(kind.properties());
            RelationshipKey key = new RelationshipKey(kind, from, to, kind.distinguish(properties));
            if (relationshipElements.putIfAbsent(key, element) == null) {
                relationships.put(key, properties);
            } else {
                strayRelationships.add(new Stray(element, kind.type(), key.name()));
            }
        }

        StoredGraph collected() {
            return new StoredGraph(
                    new GraphImage(nodes, relationships),
                    nodeElements,
                    relationshipElements,
                    strayNodes,
                    strayRelationships);
        }
    }
}
