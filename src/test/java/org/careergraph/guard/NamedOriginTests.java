package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.careergraph.api.PublicApi;
import org.careergraph.api.WithPublicApi;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of a named origin may ask and read; those of all others may not. */
@WithPublicApi
class NamedOriginTests {
    @LocalServerPort
    private int port;

    private Answer send(Request request, String origin) {
        return PublicApi.send(port, request.with("Origin", origin));
    }

    private static Request preflight(String address) {
        return Request.of("OPTIONS", address, new byte[0])
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "content-type");
    }

    @Test
    void aPageOfItMayAskAndRead() {
        Answer asked = send(preflight("/graphql"), PublicApi.PORTAL);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.headers())
                .containsAllEntriesOf(Map.of(
                        "access-control-allow-origin",
                        PublicApi.PORTAL,
                        "access-control-allow-headers",
                        "content-type"));
        Answer read = send(Request.document("{ __typename }"), PublicApi.PORTAL);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.headers()).containsEntry("access-control-allow-origin", PublicApi.PORTAL);
        assertThat(send(Request.document("{ nothing }"), PublicApi.PORTAL).headers())
                .as("refusals are readable, too")
                .containsEntry("access-control-allow-origin", PublicApi.PORTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "https://portal.example.evil", "http://portal.example", "null"})
    void aPageOfAnotherMayNot(String origin) {
        for (Request request : new Request[] {preflight("/graphql"), Request.document("{ __typename }")}) {
            Answer refused = send(request, origin);
            assertThat(refused.status() + " " + refused.code()).isEqualTo("403 ORIGIN_NOT_ALLOWED");
            assertThat(refused.headers().keySet())
                    .noneMatch(header -> header.startsWith("access-control-") || header.equals("allow"));
        }
    }

    @Test
    void onlyTheQuestionsAreForIt() {
        assertThat(send(preflight("/actuator/health"), PublicApi.PORTAL).code()).isEqualTo("ORIGIN_NOT_ALLOWED");
    }

    /** Else a cache would give one origin the answer that another one may read. */
    @Test
    void cachesKeepTheAnswersOfOriginsApart() {
        Answer held = PublicApi.send(port, Request.get("/graphql/questions/catalogue"));
        assertThat(held.header("ETag")).isPresent();
        assertThat(held.header("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Origin", "Accept"));
        assertThat(send(Request.get("/graphql/questions/catalogue"), PublicApi.PORTAL)
                        .header("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Origin", "Accept"));
    }
}
