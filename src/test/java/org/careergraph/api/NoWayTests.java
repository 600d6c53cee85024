package org.careergraph.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
                .isEqualTo(List.of("FAMILY_ENDS", "OTHER_FIELD", "OTHER_FIELD"));
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
