package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
import org.careergraph.graph.CatalogueLoads;
import org.careergraph.graph.StatementCounter;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.ResourceDocumentSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The whole product on the built-in facts: from the seed through Neo4j to an answer over HTTP. */
@Tag("server")
@WithProduct
class ProductIT {
    @Autowired
    private CareerMaps maps;

    @Autowired
    private CatalogueLoads loads;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @LocalServerPort
    private int port;

    private GraphQlTester tester() {
        return ExecutionGraphQlServiceTester.builder(graphQl)
                .documentSource(new ResourceDocumentSource(
                        List.of(new ClassPathResource("graphql-documents/")), List.of(".graphql")))
                .build();
    }

    @Test
    void whatIsReadFromTheGraphIsWhatTheSeedSays() {
        Facts facts = SeedReader.readBuiltIn();
        CareerMap map = maps.current();
        assertThat(map.catalogue().facts()).isEqualTo(facts);
        assertThat(map.moves()).isEqualTo(new Moves(new Catalogue(facts)).all());
    }

    @Test
    void aSecondLoadChangesNothing() {
        Facts facts = SeedReader.readBuiltIn();
        assertThat(loads.load(facts, new Moves(new Catalogue(facts)).all()).changesNothing())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalogue |",
                "framework |",
                "rules |",
                "job | id=finance-assistants/G5",
                "competency | id=pc-software",
                "compare-ladder | family=programme-officers",
                "gap | from=finance-assistants/G5 to=finance-officers/NOA"
            })
    void aSavedQuestionCostsOneStatement(String name, String variables) {
        maps.current();
        assertThat(statements.during(() -> ask(name, variables))).hasSize(1);
    }

    private void ask(String name, String variables) {
        GraphQlTester.Request<?> request = tester().documentName(name);
        if (variables != null) {
            for (String variable : variables.split(" ")) {
                request = request.variable(variable.split("=")[0], variable.split("=")[1]);
            }
        }
        request.executeAndVerify();
    }

    @Test
    void thePathsOfAWholeGradeCostOneStatement() {
        maps.current();
        assertThat(statements.during(() -> tester().documentName("career-paths")
                        .variable("from", Map.of("grade", "G5"))
                        .variable("to", Map.of("grade", "NOA"))
                        .executeAndVerify()))
                .hasSize(1);
    }

    @Test
    void introspectionCostsNone() {
        assertThat(statements.during(() ->
                        tester().document("{ __schema { queryType { name } } }").executeAndVerify()))
                .isEmpty();
    }

    @Test
    void answersOverHttp() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("{\"query\": \"{ catalogue { counts { jobs } } }\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("{\"data\":{\"catalogue\":{\"counts\":{\"jobs\":36}}}");
    }

    @Test
    void aWrongArgumentIsTellingOverHttp() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "{\"query\": \"{ gap(from: \\\"finance-asistants/G5\\\", to: \\\"finance-officers/NOA\\\") { counts { held } } }\"}");
        assertThat(answer.body())
                .contains(
                        "\"code\":\"UNKNOWN_POSITION\"", "\"classification\":\"BAD_REQUEST\"", "finance-assistants/G5");
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
