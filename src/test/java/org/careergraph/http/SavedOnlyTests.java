package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.careergraph.api.WithStrictApi;
import org.careergraph.catalogue.Sha256;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** An operator who allows nothing but the saved questions. */
@WithStrictApi
class SavedOnlyTests {
    @LocalServerPort
    private int port;

    @Test
    void savedQuestionsAreAnsweredHoweverTheyAreAsked() throws Exception {
        String text =
                new ClassPathResource("graphql-documents/catalogue.graphql").getContentAsString(StandardCharsets.UTF_8);
        for (Request request : new Request[] {
            Request.get("/graphql/questions/catalogue"),
            Request.post("{\"documentId\":\"catalogue\"}"),
            Request.get("/graphql?documentId=sha256:" + Sha256.of(text)),
            Request.document(text)
        }) {
            assertThat(Wire.send(port, request).body()).startsWith("{\"data\":{\"catalogue\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{ __typename }", "{ __schema { types { name } } }", "query Catalogue { catalogue { version } }"
            })
    void nothingElseIs(String document) {
        Answer refused = Wire.send(port, Request.document(document));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("403 SAVED_QUESTIONS_ONLY");
        assertThat(refused.body()).contains("\"nearest\":[\"career-paths\"");
    }
}
