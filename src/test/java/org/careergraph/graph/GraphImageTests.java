package org.careergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Facts;
import org.careergraph.path.MoveSummary;
import org.junit.jupiter.api.Test;

class GraphImageTests {

    private final Facts facts = InventedFacts.facts();
    private final List<MoveSummary> moves = InventedFacts.moves();
    private final GraphImage image = GraphDrawing.draw(facts, moves);

    @Test
    void factsAndMovesComeBackAsTheyWereDrawnInTheirOrder() {
        assertThat(new GraphReading(image).facts()).isEqualTo(facts);
        assertThat(new GraphReading(image).moves()).isEqualTo(moves);
    }

    @Test
    void everyKindAndEveryPropertyOfItIsDrawnAtLeastOnceAndNoOther() {
        Map<NodeKind, Set<String>> ofNodes = new TreeMap<>();
        image.nodes()
                .forEach((key, properties) -> ofNodes.computeIfAbsent(key.kind(), kind -> new HashSet<>())
                        .addAll(properties.values().keySet()));
        assertThat(ofNodes)
                .isEqualTo(Stream.of(NodeKind.values()).collect(Collectors.toMap(kind -> kind, NodeKind::properties)));
        Map<RelationshipKind, Set<String>> ofRelationships = new TreeMap<>();
        image.relationships()
                .forEach((key, properties) -> ofRelationships
                        .computeIfAbsent(key.kind(), kind -> new HashSet<>())
                        .addAll(properties.values().keySet()));
        assertThat(ofRelationships)
                .isEqualTo(Stream.of(RelationshipKind.values())
                        .collect(Collectors.toMap(kind -> kind, RelationshipKind::properties)));
    }

    @Test
    void gradesOfACategoryFormALadder() {
        assertThat(image.relationships().keySet())
                .filteredOn(key -> key.kind() == RelationshipKind.NEXT_GRADE)
                .extracting(RelationshipKey::name)
                .containsExactly("sea/G5 -> sea/G6");
    }

    @Test
    void theVersionIsSixteenHexadecimalDigitsAndStaysTheSame() {
        assertThat(image.version())
                .as("another version of the same facts makes every running instance read again: mean it")
                .isEqualTo("ef96891d2d7cf7f4");
    }

    @Test
    void theVersionDoesNotDependOnTheOrderOfCollecting() {
        List<Map.Entry<NodeKey, Properties>> nodes =
                new ArrayList<>(image.nodes().entrySet());
        Collections.reverse(nodes);
        SortedMap<NodeKey, Properties> reversed = new TreeMap<>();
        nodes.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        assertThat(new GraphImage(reversed, image.relationships()).version()).isEqualTo(image.version());
    }

    @Test
    void everyPropertyOfEveryNodeAndRelationshipCounts() {
        Set<String> versions = new HashSet<>(Set.of(image.version()));
        int variants = 1;
        for (var entry : image.nodes().entrySet()) {
            for (Properties changed : variants(entry.getValue())) {
                TreeMap<NodeKey, Properties> nodes = new TreeMap<>(image.nodes());
                nodes.put(entry.getKey(), changed);
                versions.add(new GraphImage(nodes, image.relationships()).version());
                variants++;
            }
        }
        for (var entry : image.relationships().entrySet()) {
            for (Properties changed : variants(entry.getValue())) {
                TreeMap<RelationshipKey, Properties> relationships = new TreeMap<>(image.relationships());
                relationships.put(entry.getKey(), changed);
                versions.add(new GraphImage(image.nodes(), relationships).version());
                variants++;
            }
        }
        assertThat(versions).hasSize(variants);
    }

    @Test
    void everyNodeAndRelationshipCounts() {
        Set<String> versions = new HashSet<>(Set.of(image.version()));
        for (NodeKey key : image.nodes().keySet()) {
            TreeMap<NodeKey, Properties> nodes = new TreeMap<>(image.nodes());
            nodes.remove(key);
            versions.add(new GraphImage(nodes, image.relationships()).version());
        }
        for (RelationshipKey key : image.relationships().keySet()) {
            TreeMap<RelationshipKey, Properties> relationships = new TreeMap<>(image.relationships());
            relationships.remove(key);
            versions.add(new GraphImage(image.nodes(), relationships).version());
        }
        assertThat(versions)
                .hasSize(1 + image.nodes().size() + image.relationships().size());
    }

    @Test
    void aNumberIsNotTheTextOfIt() {
        NodeKey key = new NodeKey(NodeKind.GRADE, "sea/G5");
        assertThat(versionOf(key, new Properties(Map.of("rank", 5L))))
                .isNotEqualTo(versionOf(key, new Properties(Map.of("rank", "5"))))
                .isNotEqualTo(versionOf(key, new Properties(Map.of("rank", List.of("5")))));
    }

    @Test
    void anIdThatNamesTwoThingsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphDrawing.draw(
                        InventedFacts.withJob(
                                InventedFacts.KEEPER,
                                job -> InventedFacts.withDuties(
                                        job,
                                        List.of(
                                                job.duties().get(1),
                                                job.duties().get(1)))),
                        moves))
                .withMessage("an id that names two things: Duty light/keepers/G5/duties/2");
    }

    @Test
    void anIdThatNamesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GraphDrawing.draw(InventedFacts.withoutJob(InventedFacts.OFFICER), moves))
                .withMessage("an id that names nothing: Job light/light-officers/NOA");
    }

    private static String versionOf(NodeKey key, Properties properties) {
        return new GraphImage(new TreeMap<>(Map.of(key, properties)), new TreeMap<>()).version();
    }

    /** For each property, the properties without it, and with another value for it. */
    private static List<Properties> variants(Properties properties) {
        List<Properties> variants = new ArrayList<>();
        properties.values().forEach((name, value) -> {
            TreeMap<String, Object> without = new TreeMap<>(properties.values());
            without.remove(name);
            variants.add(new Properties(without));
            variants.add(properties.and(name, other(value)));
        });
        return variants;
    }

    private static Object other(Object value) {
        return switch (value) {
            case String text -> text + " ";
            case Long number -> number + 1_000;
            case Boolean truth -> !truth;
            case LocalDate date -> date.plusDays(1);
            case List<?> texts ->
                Stream.concat(texts.stream(), Stream.of("more")).toList();
            default -> throw new AssertionError("a type that the catalogue does not use: " + value.getClass());
        };
    }
}
