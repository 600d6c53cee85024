package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An operator who does not tell the schema: one switch for introspection and for its text. */
@WithApi
@TestPropertySource(properties = "spring.graphql.schema.introspection.enabled=false")
@DirtiesContext
class HiddenSchemaTests {
    @LocalServerPort
    private int port;

    /** The switch is one for the whole JVM, and so for the tests after these. */
    @AfterAll
    static void show() {
        Introspection.enabledJvmWide(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Job\") { fields { name } } }",
                "{ a: __typename ... { b: __schema { types { name } } } }"
            })
    void isNotAsked(String document) {
        Answer refused = Wire.send(port, Request.document(document));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).doesNotContain("Query\"", "fields");
    }

    @Test
    void isNotRead() {
        Answer refused = Wire.send(port, Request.get("/graphql/schema"));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    void questionsAreAnswered() {
        assertThat(Wire.send(port, Request.document("{ job(id: \"drivers/G2\") { __typename } }"))
                        .body())
                .startsWith("{\"data\":{\"job\":{\"__typename\":\"Job\"}}");
    }
}
