package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What is answered to persons, as read against the document. */
@WithApi
class PersonAnswersTests {
    @Autowired
    private GraphQlTester tester;

    private record Asking(String name, String from, String to, Map<String, Object> person) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> FIELDS = List.of(
            "finance-assistants/G5 finance-officers/NOA",
            "human-resources-assistants/G5 human-resources-officers/NOA",
            "programme-assistants/G5 programme-officers/NOA",
            "information-technology-assistants/G5 information-technology-officers/NOA",
            "general-administration-and-office-support-assistants/G5 administration-and-operations-officers/NOA",
            "communication-and-information-management-assistants/G5 communication-and-information-management-officers/NOA");

    private static Map<String, Object> with(String level, List<Map<String, Object>> experience) {
        return Map.of("education", List.of(Map.of("level", level)), "experience", experience);
    }

    private static Map<String, Object> years(int years, String kind) {
        return Map.of("years", years, "kind", kind);
    }

    static List<Asking> askings() {
        List<Asking> all = new java.util.ArrayList<>();
        for (String field : FIELDS) {
            String from = field.split(" ")[0];
            String to = field.split(" ")[1];
            String name = from.replace("/", "-");
            all.add(new Asking(
                    name + "-without-a-degree",
                    from,
                    to,
                    with("SECONDARY", List.of(years(6, "RELEVANT"), years(1, "PROFESSIONAL")))));
            all.add(new Asking(
                    name + "-with-a-diploma",
                    from,
                    to,
                    with("POST_SECONDARY_DIPLOMA", List.of(years(4, "RELEVANT"), years(2, "PROFESSIONAL")))));
            all.add(new Asking(
                    name + "-with-a-degree", from, to, with("FIRST_DEGREE", List.of(years(2, "PROFESSIONAL")))));
        }
        all.add(new Asking("driver-G2-to-G3-who-told-nothing", "drivers/G2", "drivers/G3", Map.of()));
        all.add(new Asking(
                "programme-G7-to-NOC",
                "programme-assistants/G7",
                "programme-officers/NOC",
                with("FIRST_DEGREE", List.of(years(5, "PROFESSIONAL")))));
        all.add(new Asking("finance-G6-to-programme-G6", "finance-assistants/G6", "programme-assistants/G6", Map.of()));
        all.add(new Asking(
                "human-resources-G7-to-operations-NOA",
                "human-resources-assistants/G7",
                "administration-and-operations-officers/NOA",
                with("SECONDARY", List.of(years(12, "OPERATIONAL_OR_ADMINISTRATIVE_SUPPORT")))));
        all.add(new Asking(
                "who-meets-everything",
                "drivers/G2",
                "drivers/G3",
                Map.of(
                        "experience",
                        List.of(Map.of(
                                "years",
                                3,
                                "kind",
                                "RELEVANT",
                                "includes",
                                List.of("safe-driving-record", "driving-for-international-organization"))),
                        "competencies",
                        List.of(
                                Map.of("competency", "local-roads-and-conditions", "level", "GOOD"),
                                Map.of("competency", "vehicle-management-rules", "level", "GOOD"),
                                Map.of("competency", "administrative-rules", "level", "KNOWLEDGE"),
                                Map.of("competency", "computer-skills-for-recording", "level", "BASIC")))));
        return all;
    }

    @ParameterizedTest
    @MethodSource("askings")
    void theAnswerIsWhatWasRead(Asking asking) {
        Map<String, Object> gap = tester.documentName("person")
                .variable("from", asking.from())
                .variable("to", asking.to())
                .variable("person", asking.person())
                .variable("place", Map.of("job", asking.from()))
                .variable("within", Map.of("job", asking.to()))
                .execute()
                .path("gap")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        Golden.check("person-" + asking.name() + ".txt", GapPages.of(gap));
    }

    @Test
    void gatesAndWhatIsNotStatedAndWhatPathsAssumeHaveCodesBesideTheirSentences() {
        GraphQlTester.Response answer = tester.document("""
                        { gap(from: "finance-assistants/G5", to: "vacancies/wipo-conference-operations-officer") {
                            gates { code reasonCode text } notStated codedNotStated { code text } }
                          careerPaths(from: {job: "finance-assistants/G5"}, to: {job: "finance-officers/NOA"}, person: {}) {
                            ... on CareerPaths { assumptions codedAssumptions { code text } } } }
                        """).execute();
        answer.path("gap.gates[*].reasonCode").entityList(String.class).contains("DEADLINE", "STATED");
        answer.path("gap.codedNotStated[*].code")
                .entityList(String.class)
                .contains("PARTS", "SUBSTITUTION", "SERVICE_ELSEWHERE");
        answer.path("careerPaths.codedAssumptions[*].code")
                .entityList(String.class)
                .contains("NO_PROMISE", "MOVES_JUDGED_FROM_THEIR_JOBS", "COMPETENCIES");
        assertThat(texts(answer, "gap.codedNotStated[*].text")).isEqualTo(texts(answer, "gap.notStated"));
        assertThat(texts(answer, "careerPaths.codedAssumptions[*].text"))
                .isEqualTo(texts(answer, "careerPaths.assumptions"));
    }

    private static List<String> texts(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get();
    }

    @Test
    void whatTheSentencesSayIsAnsweredInCodesAndValuesToo() {
        GraphQlTester.Response answer = tester.document("""
                        { gap(from: "finance-assistants/G5", to: "finance-officers/NOA", person: {
                            education: [{level: SECONDARY}], experience: [{years: 5, kind: OFFICE_SUPPORT}]}) {
                          education { lines { subject verdict {
                            reasonCode countedYears lackingYears lacks lacking { code education years text } } } }
                          experience { lines { subject verdict { reasonCode countedYears lackingYears } } }
                          languages { verdict { reasonCode } }
                          competencies { verdict { reasonCode } }
                          verdict { reasonCode lackingYears }
                          assumptions
                          codedAssumptions { code text } } }
                        """).execute();
        answer.path("gap.education.lines[?(@.subject == 'EDUCATION_LEVEL')].verdict")
                .entityList(Verdict.class)
                .containsExactly(new Verdict(
                        "NEAREST_WAY",
                        0.0,
                        1.0,
                        List.of(new Lack(
                                "RELEVANT_YEARS",
                                null,
                                1.0,
                                "1 year more of relevant work, for 6 years in place of the degree; with the years on top,"
                                        + " 3 years more in all"))));
        answer.path("gap.experience.lines[?(@.subject == 'YEARS' && @.verdict != null)].verdict")
                .entityList(Verdict.class)
                .containsExactly(new Verdict("YEARS_OPEN", 0.0, 0.0, null));
        answer.path("gap.languages[*].verdict.reasonCode")
                .entityList(String.class)
                .contains("LANGUAGE_HELD");
        answer.path("gap.competencies[*].verdict.reasonCode")
                .entityList(String.class)
                .contains("COMPETENCY_HELD", "COMPETENCY_LEVEL_OPEN", "NOT_TOLD");
        answer.path("gap.verdict.reasonCode").entity(String.class).isEqualTo("ESSENTIAL_LINES");
        answer.path("gap.verdict.lackingYears").valueIsNull();
        answer.path("gap.codedAssumptions[*].code")
                .entityList(String.class)
                .containsExactly("DEMAND", "LANGUAGES", "COMPETENCIES");
        assertThat(answer.path("gap.codedAssumptions[*].text")
                        .entityList(String.class)
                        .get())
                .isEqualTo(
                        answer.path("gap.assumptions").entityList(String.class).get());
    }

    private record Verdict(
            String reasonCode,
            @Nullable Double countedYears,
            @Nullable Double lackingYears,
            @Nullable List<Lack> lacking) {}

    private record Lack(
            String code,
            @Nullable String education,
            @Nullable Double years,
            String text) {}
}
