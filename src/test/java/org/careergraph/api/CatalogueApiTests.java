package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Job;
import org.careergraph.path.CareerMaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a portal relies on when it reads the catalogue. */
@WithApi
class CatalogueApiTests {
    @Autowired
    private GraphQlTester tester;

    @Autowired
    private CareerMaps maps;

    private GraphQlTester.Response ask(String document) {
        return tester.document(document).execute();
    }

    @Test
    void countsAreThoseOfTheDocument() {
        ask("{ catalogue { counts { occupationalFields jobFamilies jobs duties variantDuties technicalStatements behaviouralStatements } } }")
                .path("catalogue.counts")
                .entity(new ParameterizedTypeReference<Map<String, Integer>>() {})
                .isEqualTo(Map.of(
                        "occupationalFields", 8,
                        "jobFamilies", 14,
                        "jobs", 36,
                        "duties", 396,
                        "variantDuties", 12,
                        "technicalStatements", 193,
                        "behaviouralStatements", 269));
    }

    @Test
    void everyNumberedStatementAndEverySectionIsCitedAndNoneTwiceUnlessItNamesSeveral() {
        Facts facts = maps.current().catalogue().facts();
        for (Job job : facts.jobs()) {
            String place = job.citation().place();
            assertThat(job.id()).endsWith("/" + place);
            List<String> duties =
                    job.duties().stream().map(duty -> duty.citation().place()).toList();
            assertThat(duties).doesNotHaveDuplicates().allMatch(duty -> duty.startsWith(place + "/duties/"));
            Set<String> statements = new LinkedHashSet<>();
            List<String> pairs = new ArrayList<>();
            job.requirements().competencies().forEach(asked -> {
                statements.add(asked.citation().place());
                pairs.add(asked.citation().place() + " " + asked.competency());
            });
            assertThat(pairs).doesNotHaveDuplicates();
            assertThat(statements).contains(place + "/core");
            assertThat(List.of(
                            Objects.requireNonNull(job.setting()).citation().place(),
                            Objects.requireNonNull(job.supervision()).citation().place(),
                            Objects.requireNonNull(job.contacts()).citation().place(),
                            job.requirements().education().getFirst().citation().place(),
                            job.requirements()
                                    .experience()
                                    .getFirst()
                                    .citation()
                                    .place(),
                            job.requirements().languages().getFirst().citation().place()))
                    .containsExactly(
                            place + "/setting",
                            place + "/purpose",
                            place + "/relationships",
                            place + "/education",
                            place + "/experience",
                            place + "/languages");
        }
    }

    @Test
    void everyIdLeadsBackToItsThing() {
        Facts facts = maps.current().catalogue().facts();
        List<String> ids = new ArrayList<>();
        facts.jobs().forEach(job -> {
            ids.add(job.id());
            job.duties().forEach(duty -> ids.add(duty.id()));
        });
        facts.competencies().forEach(competency -> ids.add(competency.id()));
        facts.dutyAreas().forEach(area -> ids.add(area.id()));
        facts.jobFamilies().forEach(family -> ids.add(family.id()));
        facts.occupationalFields().forEach(field -> ids.add(field.id()));
        facts.grades().forEach(grade -> ids.add(grade.id()));
        facts.documents().forEach(document -> ids.add(document.id()));
        facts.organizations().forEach(organization -> ids.add(organization.id()));
        facts.formerJobFamilies().forEach(family -> ids.add(family.id()));
        facts.experienceDemands().forEach(demand -> ids.add(demand.id()));
        facts.gradeRequirements().forEach(requirement -> ids.add(requirement.id()));
        facts.substitutionRules().forEach(rule -> ids.add(rule.id()));
        facts.procedures().forEach(procedure -> {
            ids.add(procedure.id());
            procedure.steps().forEach(step -> ids.add(step.id()));
        });
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> all = maps.current().catalogue().things().asMap().keySet();
        assertThat(all).containsAll(ids);
        for (String id : all) {
            tester.document("query($id: ID!) { node(id: $id) { __typename id } }")
                    .variable("id", id)
                    .execute()
                    .path("node.id")
                    .entity(String.class)
                    .isEqualTo(id);
        }
    }

    @Test
    void whatIsNotThereIsNull() {
        for (String lookup : List.of(
                "job(id: \"x\")",
                "grade(code: \"G9\")",
                "jobFamily(id: \"x\")",
                "occupationalField(id: \"x\")",
                "competency(id: \"x\")",
                "dutyArea(id: \"x\")",
                "node(id: \"x\")")) {
            ask("{ found: " + lookup + " { __typename } }").path("found").valueIsNull();
        }
    }

    @Test
    void pagesChainForwardsAndBackwards() {
        List<String> forwards = new ArrayList<>();
        String after = "null";
        boolean more = true;
        while (more) {
            GraphQlTester.Response page = ask("{ jobs(first: 7, after: " + after
                    + ") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }");
            forwards.addAll(
                    page.path("jobs.nodes[*].id").entityList(String.class).get());
            page.path("jobs.totalCount").entity(Integer.class).isEqualTo(36);
            after = '"'
                    + page.path("jobs.pageInfo.endCursor").entity(String.class).get()
                    + '"';
            more = page.path("jobs.pageInfo.hasNextPage").entity(Boolean.class).get();
        }
        assertThat(forwards).hasSize(36).isSorted().doesNotHaveDuplicates();
        ask("{ jobs(last: 3, before: " + after + ") { nodes { id } } }")
                .path("jobs.nodes[*].id")
                .entityList(String.class)
                .isEqualTo(forwards.subList(32, 35));
    }

    @Test
    void filtersNarrowDown() {
        ask("{ jobs(filter: {grades: [\"NOA\"], fields: [\"finance\", \"programme\"]}) { nodes { id } } }")
                .path("jobs.nodes[*].id")
                .entityList(String.class)
                .containsExactly("ilo/finance-officers/NOA", "ilo/programme-officers/NOA");
        ask("{ jobs(filter: {competencies: [\"ipsas\"]}) { nodes { id } } }")
                .path("jobs.nodes[*].id")
                .entityList(String.class)
                .containsExactly("ilo/finance-assistants/G7");
        ask("{ competencies(filter: {families: [\"messengers\"], kinds: [TECHNICAL]}) { nodes { id } } }")
                .path("competencies.nodes[*].id")
                .entityList(String.class)
                .containsExactly("administrative-rules", "computer-skills-for-recording", "mail-management-systems");
    }

    @Test
    void everySavedQuestionIsValid() {
        for (String name : List.of("catalogue", "framework", "rules", "lattice", "matrix", "demands", "competencies")) {
            tester.documentName(name).executeAndVerify();
        }
        tester.documentName("job").variable("id", "finance-assistants/G5").executeAndVerify();
        tester.documentName("competency").variable("id", "drafting").executeAndVerify();
        tester.documentName("compare-ladder")
                .variable("family", "programme-officers")
                .executeAndVerify();
        Map<String, Object> start = Map.of("job", "finance-assistants/G5");
        Map<String, Object> end = Map.of("job", "finance-officers/NOA");
        Map<String, Object> person = Map.of("currentJob", "finance-assistants/G5");
        tester.documentName("step")
                .variable("from", "finance-assistants/G5")
                .variable("to", "finance-officers/NOA")
                .variable("person", person)
                .executeAndVerify();
        tester.documentName("vacancies").variable("day", "2026-01-01").executeAndVerify();
        tester.documentName("vacancy")
                .variable("id", "vacancies/wipo-conference-operations-officer")
                .variable("day", "2026-01-01")
                .executeAndVerify();
        tester.documentName("ways").variable("from", start).variable("to", end).executeAndVerify();
        tester.documentName("next-moves").variable("from", start).executeAndVerify();
        tester.documentName("feeders").variable("to", end).executeAndVerify();
        tester.documentName("leverage").variable("person", person).executeAndVerify();
        tester.documentName("what-if")
                .variable("person", person)
                .variable("acquire", List.of(Map.of("competency", Map.of("competency", "drafting"))))
                .executeAndVerify();
    }
}
