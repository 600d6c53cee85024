package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** "There is no path" is an answer. */
@WithApi
class NoWayTests {
    @Autowired
    private GraphQlTester tester;

    private GraphQlTester.Response ask(Map<String, String> from, Map<String, String> to) {
        return tester.documentName("career-paths")
                .variable("from", from)
                .variable("to", to)
                .execute();
    }

    @Test
    void theMessengersHaveOneGrade() {
        ask(Map.of("job", "messengers/G2"), Map.of("grade", "G3"))
                .path("careerPaths.blocks[*].reason")
                .entityList(String.class)
                .isEqualTo(List.of("FAMILY_ENDS", "OTHER_FIELD"));
    }

    @Test
    void theFinanceOfficersEndAtNoa() {
        ask(Map.of("job", "finance-officers/NOA"), Map.of("grade", "NOB", "field", "finance"))
                .path("careerPaths.blocks[0].reason")
                .entity(String.class)
                .isEqualTo("NO_JOB_AT_TARGET");
    }

    @Test
    void theDriversHaveNoOfficers() {
        ask(Map.of("family", "drivers"), Map.of("grade", "NOA"))
                .path("careerPaths.blocks[0].reason")
                .entity(String.class)
                .isEqualTo("FIELD_WITHOUT_CATEGORY");
    }

    @Test
    void theSmallestChangesAreToldAndFindAPath() {
        changes(
                        "messengers/G2",
                        "communication-and-information-management-assistants/G5",
                        "PROMOTION,LATERAL",
                        4,
                        Map.of())
                .isEqualTo(List.of("Allow 5 moves.", "Allow moves of the kind LATERAL_ADVANCEMENT."));
        changes(
                        "finance-assistants/G5",
                        "finance-officers/NOA",
                        "PROMOTION,CATEGORY_BRIDGE",
                        1,
                        Map.of("through", "finance-assistants/G6"))
                .isEqualTo(List.of("Allow 2 moves.", "Leave out through."));
        changes(
                        "finance-assistants/G5",
                        "human-resources-officers/NOA",
                        "PROMOTION,LATERAL,CATEGORY_BRIDGE",
                        6,
                        Map.of("withinField", true, "avoid", List.of("drivers/G2")))
                .isEqualTo(List.of("Leave out withinField."));
        changes(
                        "finance-assistants/G5",
                        "human-resources-officers/NOA",
                        "PROMOTION,CATEGORY_BRIDGE",
                        6,
                        Map.of("withinField", true))
                .isEqualTo(List.of(
                        "Leave out withinField, and allow moves of the kind LATERAL.",
                        "Leave out withinField, and allow moves of the kind LATERAL_ADVANCEMENT.",
                        "Leave out withinField, and allow moves of the kind CROSS_FIELD_BRIDGE."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messengers/G2 | communication-and-information-management-assistants/G5 | PROMOTION,LATERAL | 4 | false | | MORE_MOVES, MORE_KINDS",
                "finance-assistants/G5 | finance-officers/NOA | PROMOTION,CATEGORY_BRIDGE | 1 | false | finance-assistants/G6 | MORE_MOVES, FEWER_RESTRICTIONS",
                "finance-assistants/G5 | human-resources-officers/NOA | PROMOTION,CATEGORY_BRIDGE | 6 | true | | FEWER_RESTRICTIONS_AND_MORE_KINDS",
            })
    void eachSuggestedChangeFindsAPathWhenItIsApplied(
            String from, String to, String kinds, int moves, boolean withinField, String through, String codes) {
        Map<String, Object> options = new HashMap<>();
        options.put("kinds", List.of(kinds.split(",")));
        options.put("maxMoves", moves);
        options.put("withinField", withinField);
        options.put("through", through);
        GraphQlTester.Response answer = suggestions(from, to, options);
        List<SuggestedChange> suggested = answer.path("careerPaths.suggestedChanges")
                .entityList(SuggestedChange.class)
                .get();
        assertThat(suggested.stream().map(SuggestedChange::code).distinct()).containsExactly(codes.split(", "));
        answer.path("careerPaths.changes")
                .entityList(String.class)
                .isEqualTo(suggested.stream().map(SuggestedChange::text).toList());
        for (SuggestedChange change : suggested) {
            suggestions(from, to, change.appliedTo(options))
                    .path("careerPaths.__typename")
                    .entity(String.class)
                    .isEqualTo("CareerPaths");
        }
    }

    record SuggestedChange(
            String code, @Nullable Integer maxMoves, List<String> leaveOut, List<String> moveKinds, String text) {
        Map<String, Object> appliedTo(Map<String, Object> options) {
            Map<String, Object> changed = new HashMap<>(options);
            if (maxMoves != null) {
                changed.put("maxMoves", maxMoves);
            }
            Map<String, String> names = Map.of("WITHIN_FIELD", "withinField", "THROUGH", "through", "AVOID", "avoid");
            leaveOut.forEach(restriction -> changed.remove(names.get(restriction)));
            List<Object> kinds = new ArrayList<>((List<?>) options.get("kinds"));
            kinds.addAll(moveKinds);
            changed.put("kinds", kinds);
            return changed;
        }
    }

    private GraphQlTester.Response suggestions(String from, String to, Map<String, Object> options) {
        return tester.document("""
                        query ($from: PlaceInput!, $to: PlaceInput!, $options: CareerPathOptions) {
                          careerPaths(from: $from, to: $to, options: $options) {
                            __typename
                            ... on NoCareerPath { changes suggestedChanges { code maxMoves leaveOut moveKinds text } }
                          }
                        }
                        """)
                .variable("from", Map.of("job", from))
                .variable("to", Map.of("job", to))
                .variable("options", options)
                .execute();
    }

    private GraphQlTester.EntityList<String> changes(
            String from, String to, String kinds, int moves, Map<String, Object> further) {
        Map<String, Object> options = new HashMap<>(further);
        options.put("kinds", List.of(kinds.split(",")));
        options.put("maxMoves", moves);
        return tester.documentName("career-paths")
                .variable("from", Map.of("job", from))
                .variable("to", Map.of("job", to))
                .variable("options", options)
                .execute()
                .path("careerPaths.changes")
                .entityList(String.class);
    }
}
