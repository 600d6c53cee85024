package org.careergraph.api;

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
}
