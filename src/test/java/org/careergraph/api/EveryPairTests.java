package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Position;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Every ordered pair of positions answers the whole question about a gap. */
@WithApi
class EveryPairTests {
    private static final Map<String, Object> PERSON = Map.of(
            "education", List.of(Map.of("level", "FIRST_DEGREE", "field", "law")),
            "experience", List.of(Map.of("years", 7.5, "kind", "OFFICE_SUPPORT", "includes", List.of("erp-system"))),
            "languages", List.of(Map.of("language", "Spanish", "level", "EXCELLENT_COMMAND")),
            "competencies", List.of(Map.of("competency", "drafting")));

    @Autowired
    private GraphQlTester tester;

    @Autowired
    private CareerMaps maps;

    @Test
    void allPairsAnswer() {
        List<String> positions = maps.current().catalogue().positions().stream()
                .map(Position::id)
                .toList();
        int pairs = 0;
        for (String from : positions) {
            for (String to : positions) {
                if (!from.equals(to)) {
                    pairs++;
                    tester.documentName("gap")
                            .variable("from", from)
                            .variable("to", to)
                            .execute()
                            .path("gap.to.id")
                            .entity(String.class)
                            .isEqualTo(to);
                }
            }
        }
        assertThat(pairs).isEqualTo(40 * 39);
    }

    @Test
    void allPairsAnswerAPerson() {
        List<String> positions = maps.current().catalogue().positions().stream()
                .map(Position::id)
                .toList();
        for (String from : positions) {
            for (String to : positions) {
                tester.document("""
                                query($from: ID!, $to: ID!, $person: PersonInput!) {
                                  gap(from: $from, to: $to, person: $person) {
                                    verdict { status }
                                    education { lines { subject reasonCode verdict { status by { text } } to { locator } } }
                                    experience { lines { subject reasonCode askedYears yearsAtStart demand { id } verdict { status } to { locator } } }
                                    languages { reasonCode verdict { status } to { clause } }
                                    competencies { status reasonCode verdict { status } to { locator } }
                                  }
                                }
                                """)
                        .variable("from", from)
                        .variable("to", to)
                        .variable("person", PERSON)
                        .execute()
                        .path("gap.verdict.status")
                        .hasValue();
            }
        }
    }
}
