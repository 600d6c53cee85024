package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.careergraph.api.PublicApi;
import org.careergraph.api.WithApi;
import org.careergraph.api.WithPublicApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One client too often, over HTTP, by a clock that stands still. */
class RatesTests {
    private static final Request QUESTION = Request.document("{ __typename }");

    private static void exhausted(int burst, Function<Request, Answer> sent, Request request) {
        for (int number = 0; number < burst; number++) {
            assertThat(sent.apply(request).status()).isEqualTo(200);
        }
        Answer refused = sent.apply(request);
        assertThat(refused.status() + " " + refused.code()).isEqualTo("429 RATE_LIMITED");
        assertThat(refused.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
        assertThat(refused.json().at("/errors/0/extensions/limit").asString()).isEqualTo("RATE");
    }

    abstract static class WithAStoppedClock {
        @Autowired
        private ClockUnderTest clock;

        @LocalServerPort
        int port;

        @Value("${careergraph.limits.clients.burst}")
        int burst;

        @BeforeEach
        void stop() {
            clock.stop();
        }

        @AfterEach
        void goOn() {
            clock.goOn();
        }
    }

    @Nested
    @WithApi
    class WithoutAProxy extends WithAStoppedClock {

        /** Whatever it says of itself. */
        @Test
        void oneMoreThanTheBurstIsRefusedAndOthersAreAnswered() {
            exhausted(burst, request -> Wire.send(port, "127.0.0.1", request), QUESTION);
            for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP"}) {
                assertThat(Wire.send(port, "127.0.0.1", QUESTION.with(header, "198.51.100.7"))
                                .status())
                        .isEqualTo(429);
            }
            assertThat(Wire.send(port, "127.0.0.1", Request.get("/graphql/questions/catalogue"))
                            .status())
                    .isEqualTo(429);
            assertThat(Wire.send(port, "127.0.0.2", QUESTION).status()).isEqualTo(200);
        }
    }

    @Nested
    @WithPublicApi
    class BehindAProxy extends WithAStoppedClock {

        /** The last address is the one that the proxy saw; what a client wrote before it counts for nothing. */
        @Test
        void theClientIsTheOneThatTheProxyTells() {
            exhausted(
                    burst, request -> PublicApi.send(port, request), QUESTION.with("X-Forwarded-For", "198.51.100.7"));
            assertThat(PublicApi.send(port, QUESTION.with("X-Forwarded-For", "203.0.113.9, 198.51.100.7"))
                            .status())
                    .isEqualTo(429);
            assertThat(PublicApi.send(port, QUESTION.with("X-Forwarded-For", "203.0.113.9"))
                            .status())
                    .isEqualTo(200);
        }
    }
}
