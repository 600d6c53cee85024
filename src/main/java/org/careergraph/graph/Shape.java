package org.careergraph.graph;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Draws one component into the properties, or as relationships of the node. */
    private interface Drawing {
        void draw(Object value, GraphDrawing drawing, NodeKey node, Properties.Builder properties);
    }

    private interface Reading {
        @Nullable
        Object read(GraphReading graph, Source source);
    }

    /** Draws what a relationship needs besides its position in a list, and returns the node where it ends. */
    private interface End {
        NodeKey draw(Object value, GraphDrawing drawing, NodeKey start, Properties.Builder properties, int position);
    }

    /** Relationships of one kind, with the names of their properties. */
    record Joined(RelationshipKind kind, Set<String> properties) {}

    /**
     * How one component is kept.
     *
     * @param properties names of the properties that it is kept in
     * @param relationships that it is kept in
     */
    private record Part(Drawing drawing, Reading reading, Set<String> properties, List<Joined> relationships) {}

    private final RecordType<T> type;
    private final @Nullable NodeKind kind;
    private final @Nullable PositionPart cited;
    /** The component with the id of the node, or of the node where the relationship ends. */
    private @Nullable Component id;

    private final Map<Component, Part> parts = new LinkedHashMap<>();
    private final Map<String, Function<T, @Nullable Object>> derived = new LinkedHashMap<>();
    private final List<String> searchTexts = new ArrayList<>();

    private Shape(Class<T> type, @Nullable NodeKind kind, @Nullable PositionPart cited) {
        this.type = RecordType.of(type);
        this.kind = kind;
        this.cited = cited;
        for (Component component : this.type.components()) {
            parts.put(
                    component,
                    component.type() == Citation.class
                            ? cites(component, cited)
                            : property(component, component.name()));
            if (kind != null && component.name().equals("id")) {
                endsAt(component);
            }
        }
    }

    private void endsAt(Component component) {
        id = component;
        parts.put(component, key(component, Source::node));
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
        shape.endsAt(shape.type.component(to));
        return shape;
    }

    /** The component has the id of the node where the relationship starts. */
    Shape<T> from(String component) {
        return with(component, of -> key(of, Source::from));
    }

    /** The component is a property of another name. */
    Shape<T> as(String component, String property) {
        return with(component, of -> property(of, property));
    }

    /** The component has the id of another node. */
    Shape<T> to(String component, RelationshipKind relationship, NodeKind target) {
        return with(component, of -> link(of, relationship, target));
    }

    /** The component has the ids of other nodes, in order. */
    Shape<T> toAll(String component, RelationshipKind relationship, NodeKind target) {
        return with(component, of -> links(relationship, target));
    }

    /** The component has records that are relationships to other nodes, in order. */
    Shape<T> edges(String component, RelationshipKind relationship, NodeKind target, Shape<?> edge) {
        return with(component, of -> edges(relationship, target, edge));
    }

    /** The component is the record of another node, whose id is a property. */
    Shape<T> known(String component, String property, Shape<?> known) {
        return with(component, of -> known(of, property, known));
    }

    /** The component has records that are nodes of their own and belong to this record alone, in order. */
    Shape<T> owns(String component, RelationshipKind relationship, Shape<?> child) {
        return with(component, of -> children(of, relationship, child));
    }

    /** The component is a record that is kept on the same node; it is null if its citation is missing. */
    Shape<T> has(String component, Shape<?> inner) {
        return with(component, of -> inner(of, inner));
    }

    private Shape<T> with(String component, Function<Component, Part> part) {
        Component of = type.component(component);
        parts.put(of, part.apply(of));
        if (of.equals(id)) {
            id = null;
        }
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
                        parts.values().stream().flatMap(part -> part.properties().stream()),
                        derived.keySet().stream(),
                        searchTexts.stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** The relationships that start at a node of this shape. */
    List<Joined> relationships() {
        return parts.values().stream()
                .flatMap(part -> part.relationships().stream())
                .toList();
    }

    /** @param idOtherwise the id of the node if no component has it */
    NodeKey draw(Object record, GraphDrawing drawing, Properties.Builder properties, String idOtherwise) {
        NodeKey node = drawing.reserve(new NodeKey(kind(), id == null ? idOtherwise : text(record, id)));
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
                part.drawing().draw(value, drawing, node, properties);
            }
        });
        derived.forEach((name, value) -> properties.with(name, encoded(value.apply(record))));
    }

    /** Draws a record that is a relationship, and returns the node where it ends. */
    NodeKey drawTo(NodeKind target, Object record, GraphDrawing drawing, NodeKey from, Properties.Builder properties) {
        drawInto(record, drawing, from, properties);
        return new NodeKey(target, text(record, Objects.requireNonNull(id)));
    }

    T read(GraphReading graph, Source source) {
        return type.create(component ->
                Objects.requireNonNull(parts.get(component)).reading().read(graph, source));
    }

    private static String text(Object record, Component component) {
        return String.valueOf(encoded(component.of((Record) record)));
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
    private static Part property(Component component, String name) {
        return new Part(
                (value, drawing, node, properties) -> {
                    if (value instanceof Citation citation) {
                        drawing.mention(citation);
                    }
                    properties.with(name, encoded(value));
                },
                (graph, source) ->
                        decoded(component, source.properties().values().get(name), name),
                Set.of(name),
                List.of());
    }

    private static Part known(Component component, String name, Shape<?> known) {
        return new Part(
                (record, drawing, node, properties) -> {
                    String id = text(record, Objects.requireNonNull(known.id));
                    drawing.mention(new NodeKey(known.kind(), id));
                    properties.with(name, id);
                },
                (graph, source) -> {
                    Object id = source.properties().values().get(name);
                    if (id == null && !component.isOptional()) {
                        throw new IllegalArgumentException(name + " is missing");
                    }
                    return id == null ? null : graph.known(known, id.toString());
                },
                Set.of(name),
                List.of());
    }

    /** The id of the node itself or of an end of the relationship itself, which is drawn with it. */
    private static Part key(Component component, Function<Source, @Nullable NodeKey> end) {
        return new Part(
                (id, drawing, node, properties) -> {},
                (graph, source) -> component.parse(
                        Objects.requireNonNull(end.apply(source)).id()),
                Set.of(),
                List.of());
    }

    private static Part cites(Component component, @Nullable PositionPart cited) {
        return new Part(
                (citation, drawing, node, properties) -> drawing.cite(node, cited, (Citation) citation),
                (graph, source) -> component.isOptional()
                        ? graph.findCitation(source.node(), cited).orElse(null)
                        : graph.citation(source.node(), cited),
                Set.of(),
                List.of(new Joined(
                        RelationshipKind.CITES, cited == null ? Set.of("locator") : Set.of("locator", "part"))));
    }

    private static Part link(Component component, RelationshipKind relationship, NodeKind target) {
        return new Part(
                (id, drawing, node, properties) ->
                        drawing.join(relationship, node, new NodeKey(target, String.valueOf(encoded(id)))),
                (graph, source) -> decoded(component, graph.findOne(source.node(), relationship), relationship.type()),
                Set.of(),
                List.of(new Joined(relationship, Set.of())));
    }

    private static Part links(RelationshipKind relationship, NodeKind target) {
        return inOrder(
                relationship,
                (id, drawing, start, properties, position) -> new NodeKey(target, String.valueOf(id)),
                (graph, link) -> link.node().id(),
                List.of());
    }

    private static Part edges(RelationshipKind relationship, NodeKind target, Shape<?> edge) {
        return inOrder(
                relationship,
                (record, drawing, start, properties, position) ->
                        edge.drawTo(target, record, drawing, start, properties),
                edge::read,
                List.of(new Joined(relationship, edge.properties())));
    }

    private static Part children(Component component, RelationshipKind relationship, Shape<?> child) {
        return inOrder(
                relationship,
                (record, drawing, start, properties, position) -> {
                    String name = child.type.components().stream()
                            .filter(one -> one.name().equals("id"))
                            .findFirst()
                            .map(id -> text(record, id))
                            .orElse(String.valueOf(position));
                    return child.draw(
                            record,
                            drawing,
                            new Properties.Builder(),
                            start.id() + "/" + component.name() + "/" + name);
                },
                (graph, link) -> child.read(graph, graph.source(link.node())),
                child.relationships());
    }

    /** A relationship for each entry of a list, with its position. */
    private static Part inOrder(RelationshipKind relationship, End end, Reading entry, List<Joined> more) {
        return new Part(
                (values, drawing, start, unused) -> GraphDrawing.numbered((List<?>) values, (value, position) -> {
                    Properties.Builder properties = GraphDrawing.at(position);
                    NodeKey target = end.draw(value, drawing, start, properties, position);
                    drawing.join(relationship, start, target, properties);
                }),
                (graph, source) -> graph.inOrder(source.node(), relationship).stream()
                        .map(link -> Objects.requireNonNull(entry.read(graph, link)))
                        .toList(),
                Set.of(),
                Stream.concat(Stream.of(new Joined(relationship, Set.of("position"))), more.stream())
                        .toList());
    }

    private static Part inner(Component component, Shape<?> inner) {
        return new Part(
                (record, drawing, node, properties) -> inner.drawInto(record, drawing, node, properties),
                (graph, source) -> component.isOptional()
                                && graph.findCitation(source.node(), inner.cited)
                                        .isEmpty()
                        ? null
                        : inner.read(graph, source),
                inner.properties(),
                inner.relationships());
    }
}
