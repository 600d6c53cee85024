package org.careergraph.graph;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.RecordType;
import org.careergraph.catalogue.RecordType.Component;
import org.jspecify.annotations.Nullable;

/**
 * How records of one type are kept in the graph; used both to write and to read them. Unless an exception is stated, a
 * component is a property of the same name, {@code id} is the id of the node, and a citation is a relationship to the cited
 * document.
 */
final class Shape<T extends Record> {

    /**
     * Where a record is read from: a node, or a relationship.
     *
     * @param from where the relationship starts; null for a node
     * @param node the node, or the one where the relationship ends
     */
    record Source(@Nullable NodeKey from, NodeKey node, Properties properties) {}

    /** How one component is kept. */
    private interface Part {
        void draw(Object value, GraphDrawing drawing, NodeKey node, Properties.Builder properties);

        @Nullable
        Object read(GraphReading graph, Source source);

        /** Names of the properties that it is kept in. */
        default Stream<String> properties() {
            return Stream.empty();
        }

        /** The relationships that it is kept in, with the names of their properties. */
        default Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return Stream.empty();
        }
    }

    private final RecordType<T> type;
    private final @Nullable NodeKind kind;
    private final @Nullable PositionPart cited;
    private final Map<Component, Part> parts = new LinkedHashMap<>();
    private final Map<String, Function<T, @Nullable Object>> derived = new LinkedHashMap<>();
    private final List<String> searchTexts = new ArrayList<>();

    private Shape(Class<T> type, @Nullable NodeKind kind, @Nullable PositionPart cited) {
        this.type = RecordType.of(type);
        this.kind = kind;
        this.cited = cited;
        for (Component component : this.type.components()) {
            boolean isKey = kind != null && component.name().equals("id");
            parts.put(
                    component,
                    isKey
                            ? new Key(component, false)
                            : component.type() == Citation.class
                                    ? new Cites(component, cited)
                                    : new Property(component, component.name()));
        }
    }

    // ------------------------------------------------------------ stating a shape

    /** Records that are nodes. */
    static <T extends Record> Shape<T> node(NodeKind kind, Class<T> type) {
        return new Shape<>(type, kind, null);
    }

    /** Positions: nodes that cite one place for each of their parts. */
    static <T extends Record> Shape<T> position(NodeKind kind, Class<T> type) {
        return new Shape<>(type, kind, PositionPart.DESCRIPTION);
    }

    /** Records that are kept on the node of the record that has them. */
    static <T extends Record> Shape<T> inside(Class<T> type, @Nullable PositionPart cited) {
        return new Shape<>(type, null, cited);
    }

    /** Records that are relationships; {@code to} is the component with the id of the node where they end. */
    static <T extends Record> Shape<T> relationship(Class<T> type, String to) {
        Shape<T> shape = new Shape<>(type, null, null);
        return shape.with(to, of -> new Key(of, false));
    }

    /** The component has the id of the node where the relationship starts. */
    Shape<T> from(String component) {
        return with(component, of -> new Key(of, true));
    }

    /** The component is a property of another name. */
    Shape<T> as(String component, String property) {
        return with(component, of -> new Property(of, property));
    }

    /** The component has the id of another node. */
    Shape<T> to(String component, RelationshipKind relationship, NodeKind target) {
        return with(component, of -> new Link(of, relationship, target));
    }

    /** The component has the ids of other nodes, in order. */
    Shape<T> toAll(String component, RelationshipKind relationship, NodeKind target) {
        return with(component, of -> new Links(relationship, target));
    }

    /** The component has records that are relationships to other nodes, in order. */
    Shape<T> edges(String component, RelationshipKind relationship, NodeKind target, Shape<?> edge) {
        return with(component, of -> new Edges(relationship, target, edge));
    }

    /** The component has records that are nodes of their own and belong to this record alone, in order. */
    Shape<T> owns(String component, RelationshipKind relationship, Shape<?> child) {
        return with(component, of -> new Children(of, relationship, child));
    }

    /** The component is a record that is kept on the same node; it is null if its citation is missing. */
    Shape<T> has(String component, Shape<?> inner) {
        return with(component, of -> new Inner(of, inner));
    }

    private Shape<T> with(String component, Function<Component, Part> part) {
        Component of = type.component(component);
        parts.put(of, part.apply(of));
        return this;
    }

    /** A property for analysts, which follows from the record and is not read back. */
    Shape<T> derive(String property, Function<T, @Nullable Object> value) {
        derived.put(property, value);
        return this;
    }

    /** Properties with texts for the search, which {@link GraphDrawing} adds. */
    Shape<T> searchable(String... properties) {
        searchTexts.addAll(List.of(properties));
        return this;
    }

    // ------------------------------------------------------------ using a shape

    Class<T> type() {
        return type.type();
    }

    NodeKind kind() {
        return Objects.requireNonNull(kind);
    }

    /** Names of the properties of a node or relationship of this shape. */
    Set<String> properties() {
        return Stream.of(
                        parts.values().stream().flatMap(Part::properties),
                        derived.keySet().stream(),
                        searchTexts.stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** The relationships that start at a node of this shape, with the names of their properties. */
    Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
        return parts.values().stream().flatMap(Part::relationships);
    }

    /** Draws a record that is a node. */
    void draw(Object record, GraphDrawing drawing, Properties.Builder properties) {
        draw(type.type().cast(record), drawing, properties, "");
    }

    private NodeKey draw(T record, GraphDrawing drawing, Properties.Builder properties, String idOtherwise) {
        NodeKey node = drawing.reserve(
                new NodeKey(kind(), id().map(id -> text(record, id)).orElse(idOtherwise)));
        drawInto(record, drawing, node, properties);
        drawing.node(node, properties);
        return node;
    }

    /** Draws a record that is kept on a node, or on a relationship that starts at the node. */
    private void drawInto(Object of, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
        T record = type.type().cast(of);
        parts.forEach((component, part) -> {
            Object value = component.of(record);
            if (value != null) {
                part.draw(value, drawing, node, properties);
            }
        });
        derived.forEach((name, value) -> properties.with(name, encoded(value.apply(record))));
    }

    /** Draws a record that is a relationship. */
    void draw(
            Object record, GraphDrawing drawing, RelationshipKind relationship, NodeKey from, NodeKind target, int at) {
        Properties.Builder properties = GraphDrawing.at(at);
        drawInto(record, drawing, from, properties);
        drawing.join(relationship, from, new NodeKey(target, text((Record) record, id().orElseThrow())), properties);
    }

    T read(GraphReading graph, Source source) {
        return type.create(
                component -> Objects.requireNonNull(parts.get(component)).read(graph, source));
    }

    /** The component with the id of the node, or of the node where the relationship ends. */
    private Optional<Component> id() {
        return parts.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Key key && !key.isStart())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String text(Record record, Component component) {
        return String.valueOf(encoded(component.of(record)));
    }

    /** As the database keeps it. */
    private static @Nullable Object encoded(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Integer number -> number.longValue();
            case Enum<?> constant -> constant.name();
            case YearMonth month -> month.toString();
            case Citation citation -> citation.locator();
            case List<?> several ->
                several.stream()
                        .map(one -> one instanceof Enum<?> constant ? constant.name() : one.toString())
                        .toList();
            default -> value;
        };
    }

    /** @param name of the property or the relationship that it is stored in */
    private static @Nullable Object decoded(Component component, @Nullable Object stored, String name) {
        if (stored == null && !component.isOptional()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return stored == null ? null : component.parse(stored);
    }

    // ------------------------------------------------------------ the parts

    /** A property. A citation in a property mentions its document, to which a relationship cannot be drawn from here. */
    private record Property(Component component, String name) implements Part {
        @Override
        public void draw(Object value, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            if (value instanceof Citation citation) {
                drawing.mention(citation);
            }
            properties.with(name, encoded(value));
        }

        @Override
        public @Nullable Object read(GraphReading graph, Source source) {
            return decoded(component, source.properties().values().get(name), name);
        }

        @Override
        public Stream<String> properties() {
            return Stream.of(name);
        }
    }

    /** The id of the node itself or of an end of the relationship itself, which is drawn with it. */
    private record Key(Component component, boolean isStart) implements Part {
        @Override
        public void draw(Object id, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {}

        @Override
        public Object read(GraphReading graph, Source source) {
            return component.parse((isStart ? Objects.requireNonNull(source.from()) : source.node()).id());
        }
    }

    private record Cites(Component component, @Nullable PositionPart cited) implements Part {
        @Override
        public void draw(Object citation, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            drawing.cite(node, cited, (Citation) citation);
        }

        @Override
        public Object read(GraphReading graph, Source source) {
            return graph.citation(source.node(), cited);
        }

        @Override
        public Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return Stream.of(
                    Map.entry(RelationshipKind.CITES, cited == null ? Set.of("locator") : Set.of("locator", "part")));
        }
    }

    private record Link(Component component, RelationshipKind relationship, NodeKind target) implements Part {
        @Override
        public void draw(Object id, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            drawing.join(relationship, node, new NodeKey(target, String.valueOf(encoded(id))));
        }

        @Override
        public @Nullable Object read(GraphReading graph, Source source) {
            return decoded(component, graph.findOne(source.node(), relationship), relationship.type());
        }

        @Override
        public Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return Stream.of(Map.entry(relationship, Set.of()));
        }
    }

    private record Links(RelationshipKind relationship, NodeKind target) implements Part {
        @Override
        public void draw(Object ids, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            GraphDrawing.numbered(
                    (List<?>) ids,
                    (id, position) -> drawing.join(
                            relationship, node, new NodeKey(target, String.valueOf(id)), GraphDrawing.at(position)));
        }

        @Override
        public Object read(GraphReading graph, Source source) {
            return graph.inOrder(source.node(), relationship).stream()
                    .map(link -> link.node().id())
                    .toList();
        }

        @Override
        public Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return Stream.of(Map.entry(relationship, Set.of("position")));
        }
    }

    private record Edges(RelationshipKind relationship, NodeKind target, Shape<?> edge) implements Part {
        @Override
        public void draw(Object records, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            GraphDrawing.numbered(
                    (List<?>) records,
                    (record, position) -> edge.draw(record, drawing, relationship, node, target, position));
        }

        @Override
        public Object read(GraphReading graph, Source source) {
            return graph.inOrder(source.node(), relationship).stream()
                    .map(link -> edge.read(graph, link))
                    .toList();
        }

        @Override
        public Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return Stream.of(Map.entry(relationship, edge.properties()), Map.entry(relationship, Set.of("position")));
        }
    }

    private record Children(Component component, RelationshipKind relationship, Shape<?> child) implements Part {
        @Override
        public void draw(Object records, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            GraphDrawing.numbered(
                    (List<?>) records,
                    (record, position) -> drawing.join(
                            relationship,
                            node,
                            child(child, record, drawing, node, position),
                            GraphDrawing.at(position)));
        }

        private <R extends Record> NodeKey child(
                Shape<R> shape, Object of, GraphDrawing drawing, NodeKey node, int position) {
            R record = shape.type.type().cast(of);
            String name = shape.type.components().stream()
                    .filter(one -> one.name().equals("id"))
                    .findFirst()
                    .map(id -> text(record, id))
                    .orElse(String.valueOf(position));
            return shape.draw(
                    record, drawing, new Properties.Builder(), node.id() + "/" + component.name() + "/" + name);
        }

        @Override
        public Object read(GraphReading graph, Source source) {
            return graph.inOrder(source.node(), relationship).stream()
                    .map(link -> child.read(graph, graph.source(link.node())))
                    .toList();
        }

        @Override
        public Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return Stream.concat(Stream.of(Map.entry(relationship, Set.of("position"))), child.relationships());
        }
    }

    private record Inner(Component component, Shape<?> inner) implements Part {
        @Override
        public void draw(Object record, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
            inner.drawInto(record, drawing, node, properties);
        }

        @Override
        public @Nullable Object read(GraphReading graph, Source source) {
            return component.isOptional()
                            && graph.findCitation(source.node(), inner.cited).isEmpty()
                    ? null
                    : inner.read(graph, source);
        }

        @Override
        public Stream<String> properties() {
            return inner.properties().stream();
        }

        @Override
        public Stream<Map.Entry<RelationshipKind, Set<String>>> relationships() {
            return inner.relationships();
        }
    }
}
