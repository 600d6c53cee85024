package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.careergraph.Tokens;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An issuer of tokens whose keys cannot be had: nobody gets in, and nobody is told that his token is bad. */
@WithApi
@TestPropertySource(
        properties = {
            "careergraph.access.reading=authenticated",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:1"
        })
@ExtendWith(OutputCaptureExtension.class)
class UnreachableIssuerTests {
    @LocalServerPort
    private int port;

    @Test
    void isToldAsSuch(CapturedOutput log) {
        Answer refused = Wire.send(
                port,
                Request.document("{ __typename }")
                        .with("Authorization", "Bearer " + new Tokens().token(Map.of("iss", "http://127.0.0.1:1"))));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("503 ACCESS_UNAVAILABLE");
        assertThat(refused.body()).doesNotContain("127.0.0.1", "Exception");
        assertThat(log.getOut()).doesNotContain("Exception", "ERROR");
        assertThat(Wire.send(port, Request.document("{ __typename }")).code()).isEqualTo("UNAUTHENTICATED");
    }
}
