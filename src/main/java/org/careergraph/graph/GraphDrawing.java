package org.careergraph.graph;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Citation;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Grade;
import org.careergraph.catalogue.RecordType;
import org.careergraph.catalogue.RecordType.Component;
import org.careergraph.path.MoveSummary;
import org.careergraph.search.SearchEntry;
import org.careergraph.search.SearchKind;
import org.jspecify.annotations.Nullable;

/** Draws facts and moves as a graph, by their shapes. {@link GraphReading} is the way back. */
final class GraphDrawing {
    private final SortedMap<NodeKey, Properties> nodes = new TreeMap<>();
    private final SortedMap<RelationshipKey, Properties> relationships = new TreeMap<>();
    private final Set<NodeKey> mentioned = new HashSet<>();

    private GraphDrawing() {}

    /** @throws IllegalArgumentException if an id names two things, or one that is mentioned names none */
    static GraphImage draw(Facts facts, List<MoveSummary> moves) {
        GraphDrawing drawing = new GraphDrawing();
        for (Component list : RecordType.of(Facts.class).components()) {
            Shape<?> shape = Shapes.of(list);
            numbered(
                    (List<?>) Objects.requireNonNull(list.of(facts)),
                    (record, position) -> shape.draw(record, drawing, at(position), ""));
        }
        drawing.nextGrades(facts.grades());
        numbered(moves, drawing::move);
        drawing.requireWhatIsMentioned();
        SearchKind.entries(new Catalogue(facts)).forEach(drawing::searchable);
        return new GraphImage(drawing.nodes, drawing.relationships);
    }

    /** For analysts only: it follows from the ranks. */
    private void nextGrades(List<Grade> grades) {
        grades.stream().collect(groupingBy(Grade::category)).values().forEach(category -> {
            List<Grade> ladder = category.stream()
                    .sorted(Comparator.comparingInt(Grade::rank))
                    .toList();
            for (int i = 1; i < ladder.size(); i++) {
                join(
                        RelationshipKind.NEXT_GRADE,
                        new NodeKey(NodeKind.GRADE, ladder.get(i - 1).id()),
                        new NodeKey(NodeKind.GRADE, ladder.get(i).id()));
            }
        });
    }

    private void move(MoveSummary move, int position) {
        NodeKey from = new NodeKey(NodeKind.JOB, move.from());
        mentioned.add(from);
        Properties.Builder properties = at(position);
        NodeKey to = Shapes.MOVE.drawTo(NodeKind.JOB, move, this, from, properties);
        join(RelationshipKind.LEADS_TO, from, to, properties);
    }

    void cite(NodeKey node, @Nullable PositionPart part, Citation citation) {
        Properties.Builder properties = new Properties.Builder()
                .with("locator", citation.locator())
                .with("part", part == null ? null : part.inGraph());
        join(RelationshipKind.CITES, node, document(citation), properties);
    }

    /** For a citation on a relationship, where its document is the text before the # in {@code cite}. */
    void mention(Citation citation) {
        mentioned.add(document(citation));
    }

    /** For a node whose id is a property of something else. */
    void mention(NodeKey node) {
        mentioned.add(node);
    }

    private static NodeKey document(Citation citation) {
        return new NodeKey(NodeKind.DOCUMENT, citation.document());
    }

    static Properties.Builder at(int position) {
        return new Properties.Builder().with("position", (long) position);
    }

    static <T> void numbered(List<T> things, ObjIntConsumer<T> draw) {
        for (int i = 0; i < things.size(); i++) {
            draw.accept(things.get(i), i + 1);
        }
    }

    /** The id is taken before what the node owns is drawn, so that a second node of the same id is noticed. */
    NodeKey reserve(NodeKey key) {
        if (nodes.putIfAbsent(key, Properties.none()) != null) {
            throw new IllegalArgumentException("an id that names two things: " + key);
        }
        return key;
    }

    void node(NodeKey key, Properties.Builder properties) {
        nodes.put(key, properties.build());
    }

    void join(RelationshipKind kind, NodeKey from, NodeKey to) {
        join(kind, from, to, new Properties.Builder());
    }

    void join(RelationshipKind kind, NodeKey from, NodeKey to, Properties.Builder builder) {
        Properties properties = builder.build();
        RelationshipKey key = new RelationshipKey(kind, from, to, kind.distinguish(properties));
        if (relationships.put(key, properties) != null) {
            throw new IllegalArgumentException("a relationship that stands twice: " + key);
        }
        mentioned.add(to);
    }

    private void requireWhatIsMentioned() {
        for (NodeKey key : mentioned) {
            if (!nodes.containsKey(key)) {
                throw new IllegalArgumentException("an id that names nothing: " + key);
            }
        }
    }

    /** For the full-text index, and for analysts who use it: they follow from names. */
    private void searchable(SearchEntry entry) {
        NodeKey key = new NodeKey(GraphSearchIndex.nodeKind(entry.kind()), entry.id());
        add(key, "keywords", entry.keywords());
        add(key, "context", entry.contextTexts());
    }

    private void add(NodeKey key, String property, List<String> texts) {
        if (!texts.isEmpty()) {
            nodes.computeIfPresent(key, (same, properties) -> properties.and(property, texts));
        }
    }
}
