package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.careergraph.api.PublicApi;
import org.careergraph.api.WithPublicApi;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over TLS every answer tells browsers to stay with it, whoever of us has answered. */
@WithPublicApi
class TlsTests {
    @LocalServerPort
    private int port;

    static Stream<Request> everything() {
        return OpenAccessTests.everything();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyAnswerTellsToStay(Request request) {
        assertStays(PublicApi.send(port, request));
    }

    @Test
    void soDoesTheAnswerToALineThatIsNoRequest() {
        Answer refused = PublicApi.send(port, "what is\u0000 this\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("400 MALFORMED_REQUEST");
        assertStays(refused);
    }

    private static void assertStays(Answer answer) {
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
    }
}
