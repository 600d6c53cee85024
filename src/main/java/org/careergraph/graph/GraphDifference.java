package org.careergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.careergraph.graph.StoredGraph.Stray;
import org.jspecify.annotations.Nullable;

/** The changes that turn the stored graph into the wanted one. */
record GraphDifference(Part<NodeKey> nodes, Part<RelationshipKey> relationships) {

    /**
     * @param strays nodes or relationships to be removed besides those that the catalogue no longer has
     * @param <K> the key of a node or relationship
     */
    record Part<K>(
            List<Addition<K>> additions, List<Change<K>> changes, List<Removal<K>> removals, List<Stray> strays) {
        boolean isEmpty() {
            return additions.isEmpty() && changes.isEmpty() && removals.isEmpty() && strays.isEmpty();
        }

        int size() {
            return additions.size() + changes.size() + removals.size() + strays.size();
        }
    }

    record Addition<K>(K key, Properties properties) {}

    /** @param properties the properties to set; null removes a property */
    record Change<K>(K key, String element, Map<String, @Nullable Object> properties) {

        /** Whether only its position in a list changes. */
        boolean isRenumbering() {
            return properties.keySet().equals(Set.of("position"));
        }
    }

    record Removal<K>(K key, String element) {}

    static GraphDifference between(StoredGraph stored, GraphImage wanted) {
        return new GraphDifference(
                part(stored.image().nodes(), stored.nodeElements(), stored.strayNodes(), wanted.nodes()),
                part(
                        stored.image().relationships(),
                        stored.relationshipElements(),
                        stored.strayRelationships(),
                        wanted.relationships()));
    }

    boolean isEmpty() {
        return nodes.isEmpty() && relationships.isEmpty();
    }

    int size() {
        return nodes.size() + relationships.size();
    }

    private static <K> Part<K> part(
            SortedMap<K, Properties> present,
            Map<K, String> elements,
            List<Stray> strays,
            SortedMap<K, Properties> wanted) {
        List<Addition<K>> additions = new ArrayList<>();
        List<Change<K>> changes = new ArrayList<>();
        wanted.forEach((key, properties) -> {
            Properties before = present.get(key);
            if (before == null) {
                additions.add(new Addition<>(key, properties));
            } else if (!before.equals(properties)) {
                changes.add(new Change<>(key, element(elements, key), before.changesTo(properties)));
            }
        });
        List<Removal<K>> removals = present.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .map(key -> new Removal<>(key, element(elements, key)))
                .toList();
        return new Part<>(List.copyOf(additions), List.copyOf(changes), removals, List.copyOf(strays));
    }

    private static <K> String element(Map<K, String> elements, K key) {
        String element = elements.get(key);
        if (element == null) {
            throw new IllegalStateException("read without its internal id: " + key);
        }
        return element;
    }
}
