package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Vacancies as positions, as read against the notices. */
@WithApi
class VacancyAnswersTests {

    private static final String CLIENT_SUPPORT = "vacancies/wipo-senior-client-support-assistant";
    private static final String CUSTOMER_RELATIONS = "vacancies/wipo-senior-customer-relations-assistant";
    private static final String CONFERENCES = "vacancies/wipo-conference-operations-officer";
    private static final String OMBUDSPERSON = "vacancies/un-ombudsperson-itu-wipo";
    private static final String OPERATIONS_G6 = "general-administration-and-office-support-assistants/G6";

    @Autowired
    private GraphQlTester tester;

    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};

    @ParameterizedTest
    @CsvSource({
        "job-to-vacancy, general-administration-and-office-support-assistants/G5, " + CUSTOMER_RELATIONS,
        "general-service-to-professional, " + OPERATIONS_G6 + ", " + CONFERENCES,
        "vacancy-to-job, " + CLIENT_SUPPORT + ", " + OPERATIONS_G6,
        "vacancy-to-vacancy, " + CUSTOMER_RELATIONS + ", " + CLIENT_SUPPORT,
        "vacancy-to-officer, " + CONFERENCES + ", communication-and-information-management-officers/NOA",
        "job-to-cut-notice, human-resources-officers/NOB, " + OMBUDSPERSON
    })
    void theGapIsWhatWasRead(String name, String from, String to) {
        Map<String, Object> gap = tester.documentName("gap")
                .variable("from", from)
                .variable("to", to)
                .execute()
                .path("gap")
                .entity(ANSWER)
                .get();
        Golden.check("vacancy-" + name + ".txt", GapPages.of(gap));
    }

    private static Map<String, Object> language(String name, String level) {
        return Map.of("language", name, "level", level);
    }

    @Test
    void aPersonIsJudgedByTheNoticeAndByNoRuleOfAnotherOrganization() {
        Map<String, Object> person = Map.of(
                "education", List.of(Map.of("level", "FIRST_DEGREE", "field", "diplomacy")),
                "experience",
                        List.of(Map.of(
                                "years", 4, "kind", "PROFESSIONAL", "domain", "conference and meeting management")),
                "languages", List.of(language("French", "EXCELLENT_COMMAND"), language("English", "GOOD_KNOWLEDGE")),
                "competencies",
                        List.of(
                                Map.of("competency", "communication-skills", "level", "EXCELLENT"),
                                Map.of("competency", "multicultural-partnerships")));
        Golden.check("vacancy-person-to-conferences.txt", GapPages.of(person(OPERATIONS_G6, CONFERENCES, person)));
    }

    @Test
    void whoHasNoDegreeIsNotOfferedTheIlosSubstitution() {
        Map<String, Object> person = Map.of(
                "education", List.of(Map.of("level", "SECONDARY")),
                "experience", List.of(Map.of("years", 20, "kind", "PROFESSIONAL", "relevant", true)));
        Map<String, Object> gap = person(OPERATIONS_G6, CONFERENCES, person);
        assertThat(GapPages.of(gap))
                .contains("way: A first-level university degree in communication, diplomacy, ")
                .contains(" and 3 years of relevant professional work in conference and meeting management.")
                .doesNotContain("in place of the degree", "appendix-1")
                .contains(
                        "No document that we have of the World Intellectual Property Organization states whether experience may"
                                + " stand in for the degree.");
    }

    @Test
    void aPersonWithTwoOfTheNamedLanguagesIsNotToldMore() {
        Map<String, Object> person = Map.of(
                "languages",
                List.of(
                        language("German", "EXCELLENT_COMMAND"),
                        language("English", "WORKING_KNOWLEDGE"),
                        language("Korean", "KNOWLEDGE")));
        Golden.check(
                "vacancy-person-to-client-support.txt",
                GapPages.of(person(CUSTOMER_RELATIONS, CLIENT_SUPPORT, person)));
    }

    @Test
    void vacanciesAreFilteredWithoutDecidingForTheNotice() {
        assertThat(ids("{openOn: \"2024-05-11\"}")).hasSize(4);
        assertThat(ids("{openOn: \"2024-08-01\"}")).contains(CLIENT_SUPPORT);
        assertThat(ids("{openOn: \"2024-11-06\"}")).hasSize(3).doesNotContain(CLIENT_SUPPORT);
        assertThat(ids("{organizations: [\"wipo\"]}")).hasSize(4);
        assertThat(ids("{organizations: [\"itu\"]}")).containsExactly(OMBUDSPERSON);
        assertThat(ids("{grades: [\"P2\"]}")).containsExactly(CONFERENCES);
        assertThat(ids("{educationLevels: [SECONDARY]}")).containsExactly(CLIENT_SUPPORT, CUSTOMER_RELATIONS);
        assertThat(ids("{languages: [\"korean\"]}")).containsExactly(CLIENT_SUPPORT);
        assertThat(ids("{languages: [\"Russian\"], grades: [\"P2\"]}")).isEmpty();
        tester.documentName("vacancies")
                .variable("day", "2024-08-01")
                .execute()
                .path("vacancies.nodes[*].openOn")
                .entityList(String.class)
                .containsExactly("NOT_STATED", "NOT_STATED", "DEPENDS_ON_READING", "NOT_STATED");
    }

    private List<String> ids(String filter) {
        return tester.document("{ vacancies(filter: " + filter + ") { nodes { id } } }")
                .execute()
                .path("vacancies.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    @Test
    void aVacancyIsReachedByApplicationOnlyAndNoPathLeadsThere() {
        tester.document("""
                        { nextMoves(from: {job: "drivers/G2"}, kinds: [VACANCY]) { kind from { id } to { id } }
                          feeders(to: {vacancy: "%1$s"}, first: 100) { kind to { id } }
                          onwards: nextMoves(from: {vacancy: "%1$s"}) { kind to { id } }
                          careerPaths(from: {grade: "G6"}, to: {vacancy: "%1$s"}) {
                            ... on NoCareerPath { blocks { reason text } } } }
                        """.formatted(CONFERENCES))
                .execute()
                .path("nextMoves[*].kind")
                .entityList(String.class)
                .containsExactly("VACANCY", "VACANCY", "VACANCY", "VACANCY")
                .path("feeders[*].kind")
                .entityList(String.class)
                .hasSize(39)
                .path("onwards[*].kind")
                .entityList(String.class)
                .containsExactly("VACANCY", "VACANCY", "VACANCY")
                .path("careerPaths.blocks[0].reason")
                .entity(String.class)
                .isEqualTo("NO_JOB_AT_TARGET");
    }

    @Test
    void whatIfAndLeverageLookAtVacanciesToo() {
        tester.document("""
                        { whatIf(person: {currentJob: "%2$s"}, within: {organization: "wipo"},
                                 acquire: [{education: {level: FIRST_DEGREE, field: "diplomacy"}}]) {
                            opens { position { id } } nearer { position { id } } unchanged }
                          leverage(person: {currentJob: "%2$s"}, within: {vacancy: "%1$s"}, first: 100) { acquisition linesMet } }
                        """.formatted(CONFERENCES, OPERATIONS_G6))
                .execute()
                .path("whatIf.nearer[*].position.id")
                .entityList(String.class)
                .containsExactly(CONFERENCES)
                .path("whatIf.unchanged")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("leverage[*].acquisition")
                .entityList(String.class)
                .contains(
                        "Organizational skills at level excellent",
                        "excellent command of English",
                        "3 years of professional work in conference and meeting management")
                .doesNotContain("UN practices and administrative procedures at level knowledge");
    }

    @Test
    void aNoticeIsReadAgainstAJobLineByLine() {
        Map<String, Object> gap = tester.documentName("notice-against-job")
                .variable("job", "general-administration-and-office-support-assistants/G5")
                .variable("vacancy", CUSTOMER_RELATIONS)
                .execute()
                .path("gap")
                .entity(ANSWER)
                .get();
        Golden.check("notice-against-job.txt", Comparisons.of(gap));
    }

    @Test
    void everythingANoticeStatesIsShown() {
        for (String id : List.of(CLIENT_SUPPORT, CUSTOMER_RELATIONS, CONFERENCES, OMBUDSPERSON)) {
            tester.documentName("vacancy")
                    .variable("id", id)
                    .variable("day", "2024-11-05")
                    .execute()
                    .path("vacancy.title")
                    .hasValue()
                    .path("vacancy.duties[*].citation.locator")
                    .entityList(String.class)
                    .satisfies(places -> assertThat(places)
                            .allMatch(place -> place.startsWith(id.substring("vacancies/".length()) + "#duties/")));
        }
        tester.document("{ node(id: \"" + CONFERENCES + "\") { __typename id } }")
                .execute()
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo("Vacancy");
    }

    private Map<String, Object> person(String from, String to, Map<String, Object> person) {
        Map<String, Object> place = from.startsWith("vacancies/") ? Map.of("vacancy", from) : Map.of("job", from);
        return tester.documentName("person")
                .variable("from", from)
                .variable("to", to)
                .variable("person", person)
                .variable("place", place)
                .variable("within", Map.of("vacancy", to))
                .execute()
                .path("gap")
                .entity(ANSWER)
                .get();
    }
}
