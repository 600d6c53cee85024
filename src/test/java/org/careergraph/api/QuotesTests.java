package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** With a document attached, whatever cites it has its sentence. */
@WithPublicApi
class QuotesTests {

    @Autowired
    private GraphQlTester tester;

    @Test
    void aDocumentSaysWhetherItIsAttached() {
        tester.document("{ catalogue { documents { id attached } } }")
                .execute()
                .path("catalogue.documents[?(@.id == 'ilo-gjd-2019')].attached")
                .entityList(Boolean.class)
                .containsExactly(true);
    }

    @Test
    void everyCitationOfAJobAndOfAGapHasItsSentence() {
        List<String> without = new ArrayList<>();
        int cited = collect(
                tester.documentName("job")
                        .variable("id", "general-administration-and-office-support-assistants/G6")
                        .execute()
                        .path("")
                        .entity(Object.class)
                        .get(),
                without);
        cited += collect(
                tester.documentName("gap")
                        .variable("from", "finance-assistants/G5")
                        .variable("to", "finance-officers/NOA")
                        .execute()
                        .path("")
                        .entity(Object.class)
                        .get(),
                without);
        assertThat(cited).isGreaterThan(60);
        assertThat(without).isEmpty();
    }

    @Test
    void rulesFamiliesAndProceduresHaveTheirs() {
        List<String> without = new ArrayList<>();
        int cited = collect(
                tester.document("""
                        {
                          jobFamilies { citation { locator quote } }
                          occupationalFields { citation { locator quote } }
                          grades { citation { locator quote } }
                          substitutionRules { citation { locator quote } }
                          procedures { citation { locator quote } steps { citation { locator quote } } }
                        }""").execute().path("").entity(Object.class).get(), without);
        assertThat(cited).isGreaterThan(40);
        assertThat(without)
                .as("places of the attached document")
                .noneMatch(locator -> locator.startsWith("ilo-gjd-2019#"));
    }

    @Test
    void theSentenceIsThatOfThePlace() {
        tester.document("{ node(id: \"finance-assistants/G5/duties/2\") { ... on Duty { text citation { quote } } } }")
                .execute()
                .path("node")
                .entity(Map.class)
                .satisfies(duty -> assertThat(duty.get("citation")).isEqualTo(Map.of("quote", duty.get("text"))));
    }

    /** Number of citations in an answer that were asked for their quote; those that have none. */
    private static int collect(Object answer, List<String> without) {
        int found = 0;
        if (answer instanceof Map<?, ?> fields) {
            if (fields.containsKey("quote")) {
                found++;
                if (fields.get("quote") == null) {
                    without.add(String.valueOf(fields.get("locator")));
                }
            }
            for (Object field : fields.values()) {
                found += field == null ? 0 : collect(field, without);
            }
        } else if (answer instanceof List<?> items) {
            for (Object item : items) {
                found += item == null ? 0 : collect(item, without);
            }
        }
        return found;
    }
}
