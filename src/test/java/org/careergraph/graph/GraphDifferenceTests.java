package org.careergraph.graph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careergraph.catalogue.Facts;
import org.careergraph.path.MoveSummary;
import org.junit.jupiter.api.Test;

class GraphDifferenceTests {

    private final StoredGraph stored = stored(InventedFacts.facts(), InventedFacts.moves());

    @Test
    void betweenEqualGraphsThereIsNone() {
        assertThat(difference(InventedFacts.facts(), InventedFacts.moves()).isEmpty())
                .isTrue();
    }

    @Test
    void anotherTextIsOneChangeOfOneProperty() {
        GraphDifference difference = difference(InventedFacts.withDuty("Light the lamp."), InventedFacts.moves());
        assertThat(difference.size()).isOne();
        assertThat(report(difference).nodes())
                .containsExactly(new LoadReport.Changes(
                        "Duty", List.of(), List.of("light/keepers/G5/duties/2: text"), List.of(), List.of()));
        assertThat(difference.nodes().changes().getFirst().properties()).containsOnlyKeys("text");
    }

    @Test
    void aPropertyThatGoesIsSetToNull() {
        Properties before = new Properties.Builder()
                .with("name", "Optics")
                .with("note", "old")
                .build();
        Properties after = new Properties.Builder().with("name", "Optics").build();
        assertThat(before.changesTo(after)).containsOnlyKeys("note").containsEntry("note", null);
    }

    @Test
    void whatFollowsARemovedJobIsOnlyRenumbered() {
        GraphDifference difference = difference(
                InventedFacts.withoutJob(InventedFacts.SENIOR_KEEPER),
                InventedFacts.movesWithoutJob(InventedFacts.SENIOR_KEEPER));
        LoadReport report = report(difference);
        assertThat(report.nodes())
                .containsExactlyInAnyOrder(
                        new LoadReport.Changes(
                                "Job",
                                List.of(),
                                List.of(),
                                List.of(InventedFacts.OFFICER),
                                List.of(InventedFacts.SENIOR_KEEPER)),
                        removed("Duty", "light/keepers/G6/duties/1"),
                        removed("EducationRequirement", "light/keepers/G6/education/1"),
                        removed("ExperienceRequirement", "light/keepers/G6/experience/1"),
                        removed("LanguageRequirement", "light/keepers/G6/languages/1"));
        assertThat(report.changed()).isZero();
        assertThat(report.nodes()).extracting(Object::toString).contains("Job: 1 renumbered, 1 removed");
    }

    private static LoadReport.Changes removed(String kind, String id) {
        return new LoadReport.Changes(kind, List.of(), List.of(), List.of(), List.of(id));
    }

    private GraphDifference difference(Facts facts, List<MoveSummary> moves) {
        return GraphDifference.between(stored, GraphDrawing.draw(facts, moves));
    }

    private static LoadReport report(GraphDifference difference) {
        return LoadReport.of("before", "after", difference);
    }

    private static StoredGraph stored(Facts facts, List<MoveSummary> moves) {
        GraphImage image = GraphDrawing.draw(facts, moves);
        return new StoredGraph(
                image,
                image.nodes().keySet().stream().collect(toMap(key -> key, NodeKey::toString)),
                image.relationships().keySet().stream().collect(toMap(key -> key, RelationshipKey::toString)),
                List.of(),
                List.of());
    }
}
