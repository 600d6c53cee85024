package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careergraph.catalogue.Job;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Every ordered pair of jobs answers the whole question about a gap. */
@WithApi
class EveryPairTests {
    @Autowired
    private GraphQlTester tester;

    @Autowired
    private CareerMaps maps;

    @Test
    void allPairsAnswer() {
        List<String> jobs =
                maps.current().catalogue().facts().jobs().stream().map(Job::id).toList();
        int pairs = 0;
        for (String from : jobs) {
            for (String to : jobs) {
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
        assertThat(pairs).isEqualTo(1260);
    }
}
