package org.careergraph.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Facts;
import org.careergraph.path.MoveKind;
import org.careergraph.path.MoveSummary;
import org.jspecify.annotations.Nullable;

/** Reads facts and moves, by their shapes, from a graph that {@link GraphDrawing} drew. */
final class GraphReading {
    record Link(RelationshipKey key, Properties properties) {
        NodeKey to() {
            return key.to();
        }
    }

    private record Start(NodeKey from, RelationshipKind kind) {}

    private static final Comparator<Properties> BY_POSITION =
            Comparator.comparingInt(properties -> properties.number("position"));

    private final GraphImage image;
    private final Map<Start, List<Link>> links;

    private GraphReading(GraphImage image) {
        this.image = image;
        this.links = image.relationships().entrySet().stream()
                .map(entry -> new Link(entry.getKey(), entry.getValue()))
                .collect(groupingBy(
                        link -> new Start(link.key().from(), link.key().kind())));
    }

    /** @throws IllegalArgumentException if the image was not drawn from facts */
    static Facts facts(GraphImage image) {
        GraphReading graph = new GraphReading(image);
        return Shape.whole(Facts.class, list -> graph.all(Shapes.of(list)));
    }

    /** @throws IllegalArgumentException if the image was not drawn from facts */
    static List<MoveSummary> moves(GraphImage image) {
        return image.relationships().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == RelationshipKind.LEADS_TO)
                .sorted(Map.Entry.comparingByValue(BY_POSITION))
                .map(entry -> move(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MoveSummary move(RelationshipKey key, Properties properties) {
        return new MoveSummary(
                key.from().id(),
                key.to().id(),
                properties.one(MoveKind.class, "kind"),
                properties.number("newCompetencies"),
                properties.number("widerCompetencies"),
                properties.number("raisedCompetencies"),
                properties.number("educationSteps"),
                properties.number("otherLines"),
                properties.number("skippedGrades"));
    }

    private List<?> all(Shape<?> shape) {
        return image.nodes().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == shape.kind())
                .sorted(Map.Entry.comparingByValue(BY_POSITION))
                .map(entry -> shape.read(this, entry.getKey(), entry.getValue()))
                .toList();
    }

    @Nullable
    String findOne(NodeKey from, RelationshipKind kind) {
        List<Link> found = links(from, kind);
        if (found.size() > 1) {
            throw new IllegalArgumentException(from + " has more than one " + kind.type());
        }
        return found.isEmpty() ? null : found.getFirst().to().id();
    }

    Optional<Citation> findCitation(NodeKey node, @Nullable PositionPart part) {
        List<Link> found = links(node, RelationshipKind.CITES).stream()
                .filter(link ->
                        part == null || part.inGraph().equals(link.properties().findText("part")))
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException(node + " should cite one place, not " + found.size());
        }
        return found.stream()
                .findFirst()
                .map(link -> Citation.of(link.properties().text("locator")));
    }

    Citation citation(NodeKey node, @Nullable PositionPart part) {
        return findCitation(node, part)
                .orElseThrow(() -> new IllegalArgumentException(node + " should cite one place, not 0"));
    }

    List<Link> inOrder(NodeKey from, RelationshipKind kind) {
        return links(from, kind).stream()
                .sorted(Comparator.comparing(Link::properties, BY_POSITION))
                .toList();
    }

    private List<Link> links(NodeKey from, RelationshipKind kind) {
        return links.getOrDefault(new Start(from, kind), List.of());
    }

    Properties properties(NodeKey node) {
        Properties properties = image.nodes().get(node);
        if (properties == null) {
            throw new IllegalArgumentException("no such node: " + node);
        }
        return properties;
    }
}
