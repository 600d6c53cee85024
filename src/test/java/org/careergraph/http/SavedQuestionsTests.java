package org.careergraph.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Every saved question is answered over HTTP with the most that a portal asks, and stays well within the limits. */
@WithApi
class SavedQuestionsTests {
    /** So that a catalogue can grow, and a question by a field, before a portal meets the limit. */
    private static final double WELL_WITHIN = 0.8;

    private static final String JOB = "general-administration-and-office-support-assistants/G6";
    private static final String OFFICER = "administration-and-operations-officers/NOC";
    private static final String NOTICE = "vacancies/wipo-conference-operations-officer";
    private static final Map<String, Object> SOMEBODY = somebody();
    private static final Map<String, Object> EVERYWHERE = Map.of("organization", "ilo");

    private static final Map<String, Map<String, ?>> WORST = Map.ofEntries(
            Map.entry(
                    "career-paths",
                    Map.of(
                            "from",
                            Map.of("grade", "G5"),
                            "to",
                            Map.of("grade", "NOC"),
                            "options",
                            Map.of(
                                    "kinds",
                                    List.of("PROMOTION", "CATEGORY_BRIDGE", "LATERAL", "CROSS_FIELD_BRIDGE"),
                                    "maxMoves",
                                    3))),
            Map.entry("catalogue", Map.of()),
            Map.entry("compare-ladder", Map.of("family", "general-administration-and-office-support-assistants")),
            Map.entry("competencies", Map.of()),
            Map.entry("competency", Map.of("id", "client-orientation")),
            Map.entry("demands", Map.of()),
            Map.entry("feeders", Map.of("to", EVERYWHERE)),
            Map.entry("framework", Map.of()),
            Map.entry("frameworks", Map.of()),
            Map.entry("gap", Map.of("from", JOB, "to", NOTICE)),
            Map.entry("job", Map.of("id", JOB)),
            Map.entry("ladders", Map.of("framework", "ilo")),
            Map.entry("lattice", Map.of()),
            Map.entry("leverage", Map.of("person", SOMEBODY, "first", 20)),
            Map.entry("matrix", Map.of()),
            Map.entry("next-moves", Map.of("from", EVERYWHERE, "person", SOMEBODY)),
            Map.entry("notice-against-job", Map.of("job", JOB, "vacancy", NOTICE)),
            Map.entry(
                    "person",
                    Map.of(
                            "from",
                            JOB,
                            "to",
                            OFFICER,
                            "person",
                            SOMEBODY,
                            "place",
                            Map.of("job", JOB),
                            "within",
                            EVERYWHERE)),
            Map.entry("rules", Map.of()),
            Map.entry("search", Map.of("text", "senior assistant of finance administration travel", "first", 100)),
            Map.entry("step", Map.of("from", JOB, "to", NOTICE, "person", SOMEBODY)),
            Map.entry("vacancies", Map.of("day", "2024-11-05")),
            Map.entry("vacancy", Map.of("id", NOTICE, "day", "2024-11-05")),
            Map.entry("ways", Map.of("from", Map.of("grade", "G2"), "to", Map.of("grade", "NOC"))),
            Map.entry("what-if", Map.of("person", SOMEBODY, "acquire", List.of(Map.of("licence", "B")))));

    static final Set<String> NAMES = WORST.keySet();

    private static Map<String, Object> somebody() {
        return Map.of(
                "currentJob",
                JOB,
                "education",
                List.of(Map.of("level", "FIRST_DEGREE", "field", "public administration", "relevant", true)),
                "experience",
                List.of(Map.of("years", 9.5, "kind", "GENERAL_ADMINISTRATION_AND_OFFICE_SUPPORT", "relevant", true)),
                "languages",
                List.of(Map.of("language", "English", "level", "EXCELLENT_COMMAND")),
                "licences",
                List.of("B"));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private SavedQuestions saved;

    @Autowired
    private CareerMaps maps;

    private Answer ask(String name, Map<String, ?> variables) {
        return Wire.send(
                port,
                Request.post(
                        JsonMapper.shared().writeValueAsBytes(Map.of("documentId", name, "variables", variables))));
    }

    @Test
    void eachHasItsWorst() {
        assertThat(NAMES).containsExactlyInAnyOrderElementsOf(saved.names());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void isAnsweredWellWithinTheLimits(String name) {
        Answer answer = ask(name, requireNonNull(WORST.get(name)));
        assertThat(answer.status() + answer.code()).as(answer.body()).isEqualTo("200");
        double maximum = answer.json().at("/extensions/cost/maximum").asDouble();
        assertThat(answer.json().at("/extensions/cost/nodes").asDouble()).isBetween(0.0, WELL_WITHIN * maximum);
    }

    /** Of everything there is to be told. */
    @Test
    void aPersonWithManyCompetenciesIsAnswered() {
        List<Map<String, String>> held = maps.current().catalogue().facts().competencies().stream()
                .map(competency -> Map.of("competency", competency.id(), "level", "EXCELLENT"))
                .limit(200)
                .toList();
        Answer answer = ask(
                "step", Map.of("from", JOB, "to", OFFICER, "person", Map.of("currentJob", JOB, "competencies", held)));
        assertThat(answer.status() + answer.code()).as(answer.body()).isEqualTo("200");
    }

    /** Whole: what is cut of it would be missing from a picture without a word. */
    @Test
    void theMatrixAndTheLatticeHaveEveryJob() {
        int jobs = maps.current().catalogue().facts().jobs().size();
        for (String name : List.of("matrix", "lattice")) {
            assertThat(ask(name, Map.of()).json().at("/data/jobs/nodes"))
                    .as(name)
                    .hasSize(jobs);
        }
    }
}
