package org.careergraph.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careergraph.catalogue.Citation;
import org.jspecify.annotations.Nullable;

/**
 * How records of one type stand in the graph, told once for both ways. A component is a property of the same name, and a citation a
 * relationship to its document, unless told otherwise.
 */
final class Shape<T extends Record> {

    /** Where one component stands, if not in a property of its name. */
    private interface Part {
        void draw(Object value, GraphDrawing drawing, NodeKey node, Properties.Builder properties);

        @Nullable
        Object read(RecordComponent component, GraphReading graph, NodeKey node, Properties properties);

        default Stream<String> properties() {
            return Stream.empty();
        }
    }

    private final Class<T> type;
    private final @Nullable NodeKind kind;
    private final @Nullable PositionPart cited;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Function<T, @Nullable Object>> derived = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private @Nullable String end;

    private Shape(Class<T> type, @Nullable NodeKind kind, @Nullable PositionPart cited) {
        this.type = type;
        this.kind = kind;
        this.cited = cited;
    }

    /** Of records that are nodes. */
    static <T extends Record> Shape<T> node(NodeKind kind, Class<T> type) {
        return new Shape<>(type, kind, null);
    }

    /** Of positions, whose parts each cite a place of their own. */
    static <T extends Record> Shape<T> position(NodeKind kind, Class<T> type) {
        return new Shape<>(type, kind, PositionPart.DESCRIPTION);
    }

    /** Of records whose components stand on the node of the record that has them. */
    static <T extends Record> Shape<T> inside(Class<T> type, @Nullable PositionPart cited) {
        return new Shape<>(type, null, cited);
    }

    /** @param end the component with the id of the node at the relationship's end */
    static <T extends Record> Shape<T> relationship(Class<T> type, String end) {
        Shape<T> shape = new Shape<>(type, null, null);
        shape.end = end;
        return shape;
    }

    Shape<T> as(String component, String property) {
        names.put(component, property);
        return this;
    }

    /** What analysts read and nobody reads back. */
    Shape<T> with(String property, Function<T, @Nullable Object> value) {
        derived.put(property, value);
        return this;
    }

    /** Properties that are drawn elsewhere. */
    Shape<T> and(String... properties) {
        others.addAll(List.of(properties));
        return this;
    }

    /** The component is the id of another node. */
    Shape<T> to(String component, RelationshipKind relationship, NodeKind target) {
        parts.put(component, new Part() {
            @Override
            public void draw(Object id, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
                drawing.join(relationship, node, new NodeKey(target, String.valueOf(encoded(id))));
            }

            @Override
            public @Nullable Object read(RecordComponent of, GraphReading graph, NodeKey node, Properties properties) {
                String id = graph.findOne(node, relationship);
                return id == null ? absent(of, relationship.type()) : decoded(id, of.getGenericType());
            }
        });
        return this;
    }

    /** The component are the ids of other nodes, in order. */
    Shape<T> toAll(String component, RelationshipKind relationship, NodeKind target) {
        parts.put(component, new Part() {
            @Override
            public void draw(Object ids, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
                GraphDrawing.numbered(
                        (List<?>) ids,
                        (id, place) -> drawing.join(
                                relationship, node, new NodeKey(target, String.valueOf(id)), GraphDrawing.at(place)));
            }

            @Override
            public Object read(RecordComponent of, GraphReading graph, NodeKey node, Properties properties) {
                return graph.inOrder(node, relationship).stream()
                        .map(link -> link.to().id())
                        .toList();
            }
        });
        return this;
    }

    /** The component are records that say more of relationships to other nodes. */
    <R extends Record> Shape<T> edges(String component, RelationshipKind relationship, NodeKind target, Shape<R> edge) {
        parts.put(component, new Part() {
            @Override
            public void draw(Object records, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
                GraphDrawing.numbered((List<?>) records, (one, place) -> {
                    R record = edge.type.cast(one);
                    Properties.Builder more = GraphDrawing.at(place);
                    edge.drawInto(record, drawing, node, more);
                    String id = String.valueOf(edge.value(record, Objects.requireNonNull(edge.end)));
                    drawing.join(relationship, node, new NodeKey(target, id), more);
                });
            }

            @Override
            public Object read(RecordComponent of, GraphReading graph, NodeKey node, Properties properties) {
                return graph.inOrder(node, relationship).stream()
                        .map(link -> edge.read(graph, link.to(), link.properties()))
                        .toList();
            }
        });
        return this;
    }

    /** The component are records that are nodes, and belong to nothing else. */
    <R extends Record> Shape<T> owns(String component, RelationshipKind relationship, Shape<R> child) {
        parts.put(component, new Part() {
            @Override
            public void draw(Object records, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
                GraphDrawing.numbered((List<?>) records, (one, place) -> {
                    R record = child.type.cast(one);
                    String place2 = child.hasId() ? "" : node.id() + "/" + component + "/" + child.ownId(record, place);
                    NodeKey key = child.draw(record, drawing, new Properties.Builder(), place2);
                    drawing.join(relationship, node, key, GraphDrawing.at(place));
                });
            }

            @Override
            public Object read(RecordComponent of, GraphReading graph, NodeKey node, Properties properties) {
                return graph.inOrder(node, relationship).stream()
                        .map(link -> child.read(graph, link.to(), graph.properties(link.to())))
                        .toList();
            }
        });
        return this;
    }

    /** The component is a record whose components stand on the same node; there is none where it cites nothing. */
    <R extends Record> Shape<T> has(String component, Shape<R> inner) {
        parts.put(component, new Part() {
            @Override
            public void draw(Object record, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
                inner.drawInto(inner.type.cast(record), drawing, node, properties);
            }

            @Override
            public @Nullable Object read(RecordComponent of, GraphReading graph, NodeKey node, Properties properties) {
                return isOptional(of) && graph.findCitation(node, inner.cited).isEmpty()
                        ? null
                        : inner.read(graph, node, properties);
            }

            @Override
            public Stream<String> properties() {
                return inner.properties();
            }
        });
        return this;
    }

    // ------------------------------------------------------------ both ways

    /** The list of the facts that has this name. */
    static List<?> list(Record facts, String name) {
        return Stream.of(facts.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .map(one -> (List<?>) Objects.requireNonNull(value(facts, one)))
                .findFirst()
                .orElseThrow();
    }

    /** A record of lists, each by its name. */
    static <R extends Record> R whole(Class<R> type, Function<String, List<?>> lists) {
        return made(type, component -> lists.apply(component.getName()), type.getSimpleName());
    }

    void drawAny(Object record, GraphDrawing drawing, Properties.Builder properties) {
        draw(type.cast(record), drawing, properties, "");
    }

    private NodeKey draw(T record, GraphDrawing drawing, Properties.Builder properties, String otherwise) {
        String id = hasId() ? String.valueOf(encoded(value(record, "id"))) : otherwise;
        NodeKey node = drawing.named(new NodeKey(kind(), id));
        drawInto(record, drawing, node, properties);
        drawing.node(node, properties);
        return node;
    }

    void drawInto(T record, GraphDrawing drawing, NodeKey node, Properties.Builder properties) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = value(record, component);
            String name = component.getName();
            Part part = parts.get(name);
            if (value == null || isKey(name)) {
                continue;
            }
            if (part != null) {
                part.draw(value, drawing, node, properties);
            } else if (value instanceof Citation citation && !names.containsKey(name)) {
                drawing.cite(node, cited, citation);
            } else {
                if (value instanceof Citation citation) {
                    drawing.mention(citation);
                }
                properties.withStored(property(name), encoded(value));
            }
        }
        derived.forEach((name, of) -> properties.withStored(name, encoded(of.apply(record))));
    }

    T read(GraphReading graph, NodeKey node, Properties properties) {
        return made(type, component -> read(component, graph, node, properties), node.toString());
    }

    private static <R extends Record> R made(
            Class<R> type, Function<RecordComponent, @Nullable Object> component, String what) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(component).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(what + " is no " + type.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("every record has its constructor", impossible);
        }
    }

    private @Nullable Object read(RecordComponent component, GraphReading graph, NodeKey node, Properties properties) {
        String name = component.getName();
        Part part = parts.get(name);
        if (isKey(name)) {
            return decoded(node.id(), component.getGenericType());
        }
        if (part != null) {
            return part.read(component, graph, node, properties);
        }
        if (component.getType() == Citation.class && !names.containsKey(name)) {
            return graph.citation(node, cited);
        }
        Object stored = properties.values().get(property(name));
        return stored == null
                ? absent(component, "property " + property(name))
                : decoded(stored, component.getGenericType());
    }

    /** Names of the properties of a node of this shape. */
    Stream<String> properties() {
        Stream<String> own = Stream.of(type.getRecordComponents())
                .filter(one -> !isKey(one.getName()))
                .flatMap(one -> {
                    Part part = parts.get(one.getName());
                    boolean cites = one.getType() == Citation.class && !names.containsKey(one.getName());
                    return part != null
                            ? part.properties()
                            : cites ? Stream.empty() : Stream.of(property(one.getName()));
                });
        return Stream.of(own, derived.keySet().stream(), others.stream()).flatMap(some -> some);
    }

    NodeKind kind() {
        return Objects.requireNonNull(kind);
    }

    private boolean isKey(String component) {
        return component.equals(end) || component.equals("id") && hasId();
    }

    private boolean hasId() {
        return !names.containsKey("id")
                && kind != null
                && Stream.of(type.getRecordComponents())
                        .anyMatch(one -> one.getName().equals("id"));
    }

    private Object ownId(T record, int place) {
        return names.containsKey("id") ? Objects.requireNonNull(value(record, "id")) : place;
    }

    private String property(String component) {
        return names.getOrDefault(component, component);
    }

    private @Nullable Object value(T record, String component) {
        return Stream.of(type.getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .findFirst()
                .map(one -> value(record, one))
                .orElse(null);
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("every component has its accessor", impossible);
        }
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object absent(RecordComponent component, String what) {
        if (!isOptional(component)) {
            throw new IllegalArgumentException("the " + what + " is missing");
        }
        return null;
    }

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

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object decoded(Object stored, Type type) {
        if (type instanceof ParameterizedType several) {
            return ((List<?>) stored)
                    .stream()
                            .map(one -> decoded(one, several.getActualTypeArguments()[0]))
                            .toList();
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isEnum()) {
            return Enum.valueOf((Class) wanted, (String) stored);
        }
        if (wanted == int.class || wanted == Integer.class) {
            return Math.toIntExact((Long) stored);
        }
        if (wanted == LocalDate.class && stored instanceof String text) {
            return LocalDate.parse(text);
        }
        return wanted == YearMonth.class
                ? YearMonth.parse((String) stored)
                : wanted == Citation.class ? Citation.of((String) stored) : wanted.cast(stored);
    }
}
