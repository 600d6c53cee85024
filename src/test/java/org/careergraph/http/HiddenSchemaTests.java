package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** An operator who does not tell the schema: one switch for introspection and for its text. */
@WithApi
@TestPropertySource(properties = "spring.graphql.schema.introspection.enabled=false")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
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
    void isNotAsked(String document, CapturedOutput console) {
        Answer refused = Wire.send(port, Request.document(document));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("400 INTROSPECTION_DISABLED");
        assertThat(refused.body())
                .contains("\"classification\":\"BAD_REQUEST\"")
                .doesNotContain("Query\"", "fields");
        assertThat(console.getAll()).doesNotContain("ERROR");
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
