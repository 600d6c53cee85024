package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careergraph.api.WithApi;
import org.careergraph.catalogue.Sha256;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** What a client relies on over HTTP beside the public audit, which runs in {@code src/test/clients}. */
@WithApi
class HttpContractTests {
    private static final String JOB = "/graphql/questions/job?variables=";

    @LocalServerPort
    private int port;

    private Answer send(Request request) {
        return Wire.send(port, request);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String job(String id) {
        return JOB + encoded("{\"id\":\"" + id + "\"}");
    }

    private static String etag(Answer answer) {
        return answer.header("ETag").orElseThrow();
    }

    @Test
    void aSavedQuestionCanBeHeldAndAskedWhetherItStillHolds() {
        Answer first = send(Request.get(job("drivers/G2")));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).startsWith("{\"data\":{\"job\":{\"id\":\"ilo/drivers/G2\"");
        assertThat(first.header("Cache-Control")).contains("public, max-age=60");
        assertThat(first.header("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).containsIgnoringCase("Accept"));

        Answer again = send(Request.get(job("drivers/G2")).with("If-None-Match", "\"old\", " + etag(first)));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).contains(etag(first));
        assertThat(again.header("Cache-Control")).contains("public, max-age=60");
        assertThat(send(Request.get(job("drivers/G2")).with("If-None-Match", "\"old\""))
                        .status())
                .isEqualTo(200);
    }

    /** Tomcat throws at the eleventh unless it is told not to; the headers of a request hold some thousand. */
    @ParameterizedTest
    @ValueSource(ints = {10, 11, 1000})
    void aClientMayAcceptManyLanguages(int languages) {
        String all = String.join(", ", Collections.nCopies(languages, "en"));
        for (Request request : List.of(
                Request.get(job("drivers/G2")), Request.document("{ __typename }"), Request.get("/graphql/schema"))) {
            assertThat(send(request.with("Accept-Language", all)).status())
                    .as("%s with %d languages", request.line(), languages)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsNoTagIsNotKnown() {
        assertThat(send(Request.get(job("drivers/G2")).with("If-None-Match", "W/W/\"\"\",,,"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theTagIsThatOfTheAnswer() {
        String tag = etag(send(Request.get(job("drivers/G2"))));
        assertThat(etag(send(Request.get(job("drivers/G2"))))).isEqualTo(tag);
        assertThat(etag(send(Request.get(job("drivers/G3"))))).isNotEqualTo(tag);
        assertThat(etag(send(Request.get(job("drivers/G2")).with("Accept", "application/json"))))
                .isNotEqualTo(tag);
        assertThat(etag(send(Request.get("/graphql/questions/catalogue")))).isNotEqualTo(tag);
    }

    @Test
    void theHeadOfAnAnswerIsThatOfTheAnswer() {
        Answer answer = send(Request.get(job("drivers/G2")));
        Answer head = send(Request.of("HEAD", job("drivers/G2"), new byte[0]));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers())
                .containsEntry("etag", etag(answer))
                .containsEntry("content-type", answer.header("Content-Type").orElseThrow());
    }

    @Test
    void anAnswerToSomebodyKnownIsNotHeldForOthers() {
        assertThat(send(Request.get(job("drivers/G2")).with("Authorization", "Basic eDp5"))
                        .header("Cache-Control"))
                .contains("private, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql/questions/job",
                "/graphql/questions/jbo",
                "/graphql/questions/gap?variables=%7B%22from%22%3A%22x%22%2C%22to%22%3A%22drivers%2FG2%22%7D"
            })
    void whatIsNoSavedAnswerIsNotHeld(String address) {
        Answer answer = send(Request.get(address));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void theHashOfASavedQuestionStandsForIt() throws Exception {
        String text =
                new ClassPathResource("graphql-documents/catalogue.graphql").getContentAsString(StandardCharsets.UTF_8);
        String hash = Sha256.of(text);
        String apollo = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
        String answer = send(Request.get("/graphql/questions/catalogue")).body();
        assertThat(answer).startsWith("{\"data\":{\"catalogue\"");
        assertThat(send(Request.get("/graphql?extensions=" + encoded(apollo))).body())
                .isEqualTo(answer);
        assertThat(send(Request.get("/graphql?documentId=sha256:" + hash)).body())
                .isEqualTo(answer);
        assertThat(send(Request.get("/graphql?documentId=" + hash)).body()).isEqualTo(answer);
        assertThat(send(Request.get("/graphql/questions/" + hash)).body()).isEqualTo(answer);
        assertThat(send(Request.get("/graphql/questions/sha256:" + hash)).body())
                .isEqualTo(answer);
        assertThat(send(Request.post("{\"documentId\":\"" + hash + "\"}")).body())
                .isEqualTo(answer);
        assertThat(send(Request.post("{\"extensions\":" + apollo + "}")).body()).isEqualTo(answer);
        assertThat(send(Request.post("{\"documentId\":\"catalogue\"}")).body()).isEqualTo(answer);
        assertThat(etag(send(Request.get("/graphql?extensions=" + encoded(apollo)))))
                .isNotBlank();
    }

    /** Apollo's clients send the document upon this message, and take any other status for a broken network. */
    @Test
    void anUnknownHashAsksForTheDocumentWhichIsThenAnswered() {
        String unknown = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + "0".repeat(64) + "\"}}";
        Answer missed =
                send(Request.get("/graphql?extensions=" + encoded(unknown)).with("Accept", "application/json"));
        assertThat(missed.status() + " " + missed.code()).isEqualTo("200 PERSISTED_QUERY_NOT_FOUND");
        assertThat(missed.body()).contains("\"message\":\"PersistedQueryNotFound\"");
        String query = "{ __typename }";
        String both = "{\"query\":\"" + query + "\",\"extensions\":" + unknown.replace("0".repeat(64), Sha256.of(query))
                + "}";
        assertThat(send(Request.post(both)).body()).startsWith("{\"data\":{\"__typename\":\"Query\"}");
    }

    @Test
    void theManifestNamesEverySavedQuestionByItsHash() {
        Answer manifest = send(Request.get("/graphql/questions"));
        assertThat(manifest.json().path("format").asString()).isEqualTo("apollo-persisted-query-manifest");
        assertThat(manifest.json().path("operations").size()).isGreaterThan(8);
        manifest.json().path("operations").forEach(operation -> {
            String body = operation.path("body").asString();
            assertThat(operation.path("id").asString()).isEqualTo(Sha256.of(body));
            assertThat(body).contains("query " + operation.path("name").asString());
            assertThat(send(Request.post(
                                    "{\"documentId\":\"" + operation.path("id").asString() + "\"}"))
                            .code())
                    .as("asked by the id that stands here")
                    .isIn("", "MISSING_VALUE");
        });
        assertThat(manifest.header("ETag")).isPresent();
    }

    @Test
    void theSchemaIsPublished() throws Exception {
        Answer schema = send(Request.get("/graphql/schema"));
        assertThat(schema.body())
                .isEqualTo(new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8));
        assertThat(send(Request.get("/graphql/schema").with("If-None-Match", etag(schema)))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| application/json;charset=UTF-8",
                "*/* | application/json;charset=UTF-8",
                "application/* | application/json;charset=UTF-8",
                "application/json | application/json;charset=UTF-8",
                "application/graphql-response+json | application/graphql-response+json;charset=UTF-8",
                "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json;charset=UTF-8",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json;charset=UTF-8",
                "application/json;q=0.1, application/graphql-response+json | application/graphql-response+json;charset=UTF-8",
                "application/graphql-response+json;q=0, */* | application/json;charset=UTF-8",
                "text/html, */*;q=0.1 | application/json;charset=UTF-8",
            })
    void theClientChoosesTheTypeOfTheAnswer(String accept, String type) {
        Answer answer = send(Request.document("{ __typename }").with("Accept", accept));
        assertThat(answer.header("Content-Type")).contains(type);
    }

    /** By the older type a client takes another status for a failure of the network, and never reads the error. */
    @Test
    void errorsOfAQuestionHaveTheStatusThatTheTypeGivesThem() {
        Request wrong = Request.document("{ nothing }");
        assertThat(send(wrong).status()).isEqualTo(400);
        assertThat(send(wrong.with("Accept", "application/json")).status()).isEqualTo(200);
        Answer half = send(Request.document("{ a: __typename b: jobs(first: 0) { totalCount } }"));
        assertThat(half.status() + " " + half.code()).isEqualTo("200 PAGE_SIZE");
        assertThat(half.json().path("errors").path(0).path("path").path(0).asString())
                .isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"5\"", "-5", "99999999999999999999"})
    void anIdIsATextOrAWholeNumber(String id) {
        assertThat(send(Request.post("{\"query\":\"query($id: ID!) { job(id: $id) { id } }\",\"variables\":{\"id\":"
                                + id + "}}"))
                        .body())
                .startsWith("{\"data\":{\"job\":null}");
    }

    @Test
    void cursorsAreThoseOfTheirList() {
        String cursor = send(Request.document("{ jobs(first: 1) { pageInfo { endCursor } } }"))
                .json()
                .at("/data/jobs/pageInfo/endCursor")
                .asString();
        assertThat(after("jobs", cursor).body()).startsWith("{\"data\":{\"jobs\":{\"totalCount\":36}}");
        assertThat(after("competencies", cursor).code()).isEqualTo("INVALID_CURSOR");
        assertThat(after("jobs", cursor.substring(1)).code()).isEqualTo("INVALID_CURSOR");
        assertThat(after("jobs", cursor + "AA").code()).isEqualTo("INVALID_CURSOR");
        assertThat(after("jobs", cursor.toLowerCase(Locale.ROOT)).code()).isEqualTo("INVALID_CURSOR");
    }

    private Answer after(String list, String cursor) {
        return send(Request.document(
                "query($after: String) { " + list + "(after: $after) { totalCount } }", Map.of("after", cursor)));
    }

    @Test
    void pagesSayWhatLiesBesideThem() {
        String end = send(Request.document("{ jobs(last: 1) { pageInfo { endCursor } } }"))
                .json()
                .at("/data/jobs/pageInfo/endCursor")
                .asString();
        assertThat(pageInfo("first: 1")).isEqualTo(List.of(false, true));
        assertThat(pageInfo("last: 1")).isEqualTo(List.of(true, false));
        assertThat(pageInfo("first: 100")).isEqualTo(List.of(false, false));
        assertThat(pageInfo("after: \"" + end + "\"")).isEqualTo(List.of(true, false));
        assertThat(pageInfo("last: 1, before: \"" + end + "\"")).isEqualTo(List.of(true, true));
    }

    private List<Boolean> pageInfo(String page) {
        var info = send(Request.document("{ jobs(" + page + ") { pageInfo { hasPreviousPage hasNextPage } } }"))
                .json()
                .at("/data/jobs/pageInfo");
        return List.of(
                info.path("hasPreviousPage").asBoolean(),
                info.path("hasNextPage").asBoolean());
    }
}
