package org.careergraph.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.RecordType;
import org.careergraph.graph.Shape.Source;
import org.careergraph.path.MoveSummary;
import org.jspecify.annotations.Nullable;

/** Reads facts and moves, by their shapes, from a graph that {@link GraphDrawing} drew. */
final class GraphReading {

    private record Start(NodeKey from, RelationshipKind kind) {}

    private static final Comparator<Source> BY_POSITION =
            Comparator.comparingInt(source -> source.properties().number("position"));

    private final GraphImage image;
    private final Map<NodeKind, List<Source>> nodes;
    private final Map<Start, List<Source>> links;
    private final Map<NodeKey, Object> known = new HashMap<>();

    GraphReading(GraphImage image) {
        this.image = image;
        this.nodes = image.nodes().entrySet().stream()
                .map(entry -> new Source(null, entry.getKey(), entry.getValue()))
                .collect(groupingBy(source -> source.node().kind()));
        this.links = image.relationships().entrySet().stream()
                .collect(groupingBy(
                        entry -> new Start(entry.getKey().from(), entry.getKey().kind()),
                        mapping(entry -> source(entry.getKey(), entry.getValue()), toList())));
    }

    private static Source source(RelationshipKey key, Properties properties) {
        return new Source(key.from(), key.to(), properties);
    }

    /** @throws IllegalArgumentException if the image was not drawn from facts */
    Facts facts() {
        return RecordType.of(Facts.class).create(list -> all(Shapes.of(list)));
    }

    /** @throws IllegalArgumentException if the image was not drawn from moves */
    List<MoveSummary> moves() {
        return links.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == RelationshipKind.LEADS_TO)
                .flatMap(entry -> entry.getValue().stream())
                .sorted(BY_POSITION)
                .map(source -> Shapes.MOVE.read(this, source))
                .toList();
    }

    private List<?> all(Shape<?> shape) {
        return nodes.getOrDefault(shape.kind(), List.of()).stream()
                .sorted(BY_POSITION)
                .map(source -> shape.read(this, source))
                .toList();
    }

    /** The id of the one node that the relationship leads to, or null. */
    @Nullable
    String findOne(NodeKey from, RelationshipKind kind) {
        List<Source> found = links(from, kind);
        if (found.size() > 1) {
            throw new IllegalArgumentException(from + " has more than one " + kind.type());
        }
        return found.isEmpty() ? null : found.getFirst().node().id();
    }

    /** @param part of a position; null for a node that cites one place only */
    Optional<Citation> findCitation(NodeKey node, @Nullable PositionPart part) {
        Source found = null;
        for (Source link : links(node, RelationshipKind.CITES)) {
            if (part == null || part.inGraph().equals(link.properties().values().get("part"))) {
                if (found != null) {
                    throw new IllegalArgumentException(node + " cites two places where it should cite one");
                }
                found = link;
            }
        }
        return Optional.ofNullable(found)
                .map(link -> Citation.of(link.properties().text("locator")));
    }

    Citation citation(NodeKey node, @Nullable PositionPart part) {
        return findCitation(node, part).orElseThrow(() -> new IllegalArgumentException(node + " cites no place"));
    }

    List<Source> inOrder(NodeKey from, RelationshipKind kind) {
        List<Source> found = links(from, kind);
        return found.size() < 2 ? found : found.stream().sorted(BY_POSITION).toList();
    }

    private List<Source> links(NodeKey from, RelationshipKind kind) {
        return links.getOrDefault(new Start(from, kind), List.of());
    }

    /** The record that a node is, one for all that refer to it. */
    Object known(Shape<?> shape, String id) {
        return known.computeIfAbsent(new NodeKey(shape.kind(), id), node -> shape.read(this, source(node)));
    }

    Source source(NodeKey node) {
        Properties properties = image.nodes().get(node);
        if (properties == null) {
            throw new IllegalArgumentException("no such node: " + node);
        }
        return new Source(null, node, properties);
    }
}
