package org.careergraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.graph.StoredGraph.Stray;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a load made, or would make.
 *
 * @param previousVersion the version before, or null if there was none
 * @param version the version after
 * @param nodes changes by label, without labels that have none
 * @param relationships changes by type, without types that have none
 */
public record LoadReport(
        @Nullable String previousVersion, String version, List<Changes> nodes, List<Changes> relationships) {

    /**
     * The changes of one label or type. A node is named by its id, a relationship by the ids at its ends.
     *
     * @param of a label or a type of relationships
     * @param changed each name is followed by the changed properties
     * @param renumbered unchanged except for the position in a list, because others were added or removed
     */
    public record Changes(
            String of, List<String> added, List<String> changed, List<String> renumbered, List<String> removed) {

        @Override
        public String toString() {
            return of + ": "
                    + Stream.of(
                                    count(added, "added"),
                                    count(changed, "changed"),
                                    count(renumbered, "renumbered"),
                                    count(removed, "removed"))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(", "));
        }

        private static @Nullable String count(List<String> things, String what) {
            return things.isEmpty() ? null : things.size() + " " + what;
        }
    }

    static LoadReport of(@Nullable String previousVersion, String version, GraphDifference difference) {
        return new LoadReport(
                previousVersion,
                version,
                changes(difference.nodes(), key -> key.kind().label(), NodeKey::id),
                changes(difference.relationships(), key -> key.kind().type(), RelationshipKey::name));
    }

    /** Whether the graph had this version before, in every node and relationship. */
    public boolean changesNothing() {
        return version.equals(previousVersion) && nodes.isEmpty() && relationships.isEmpty();
    }

    /** How many nodes and relationships are added. */
    public int added() {
        return count(Changes::added);
    }

    /** How many nodes and relationships change in more than their place in an order. */
    public int changed() {
        return count(Changes::changed);
    }

    /** How many nodes and relationships are removed. */
    public int removed() {
        return count(Changes::removed);
    }

    private int count(Function<Changes, List<String>> of) {
        return Stream.concat(nodes.stream(), relationships.stream())
                .mapToInt(changes -> of.apply(changes).size())
                .sum();
    }

    private static <K> List<Changes> changes(
            GraphDifference.Part<K> part, Function<K, String> of, Function<K, String> name) {
        Map<String, Changes> all = new LinkedHashMap<>();
        Function<String, Changes> under = sort -> all.computeIfAbsent(
                sort,
                key -> new Changes(key, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        part.additions()
                .forEach(addition -> under.apply(of.apply(addition.key())).added.add(name.apply(addition.key())));
        part.changes().forEach(change -> {
            Changes changes = under.apply(of.apply(change.key()));
            if (change.isRenumbering()) {
                changes.renumbered.add(name.apply(change.key()));
            } else {
                changes.changed.add(name.apply(change.key()) + ": "
                        + String.join(", ", change.properties().keySet()));
            }
        });
        part.removals()
                .forEach(removal -> under.apply(of.apply(removal.key())).removed.add(name.apply(removal.key())));
        for (Stray stray : part.strays()) {
            under.apply(stray.of()).removed.add(stray.name());
        }
        return List.copyOf(all.values());
    }
}
