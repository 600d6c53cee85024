package org.careergraph.api;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What an official at G5 needs to reach NOA, in each of the six fields that have both, as read against the document. */
@WithApi
class FieldAnswersTests {
    @Autowired
    private GraphQlTester tester;

    @ParameterizedTest
    @CsvSource({
        "finance-assistants, finance-officers",
        "human-resources-assistants, human-resources-officers",
        "programme-assistants, programme-officers",
        "information-technology-assistants, information-technology-officers",
        "general-administration-and-office-support-assistants, administration-and-operations-officers",
        "communication-and-information-management-assistants, communication-and-information-management-officers"
    })
    void theGapIsWhatWasRead(String assistants, String officers) {
        Map<String, Object> gap = tester.documentName("gap")
                .variable("from", assistants + "/G5")
                .variable("to", officers + "/NOA")
                .execute()
                .path("gap")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        Golden.check("gap-" + assistants + "-G5-NOA.txt", GapPages.of(gap));
    }

    @Test
    void thePathsAreTheBridgeAndTheLadder() {
        var answer = tester.documentName("career-paths")
                .variable("from", Map.of("grade", "G5"))
                .variable("to", Map.of("grade", "NOA"))
                .execute()
                .path("careerPaths.paths")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        StringBuilder page = new StringBuilder();
        for (Map<String, Object> path : answer) {
            page.append(PathLines.of(path)).append('\n');
        }
        Golden.check("paths-G5-NOA.txt", page.toString());
    }
}
