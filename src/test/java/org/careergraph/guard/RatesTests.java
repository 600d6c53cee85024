package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.util.stream.IntStream;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** One client too often, over HTTP, by a clock that stands still. */
class RatesTests {
    private static final int BURST = 5;
    private static final Request QUESTION = Request.document("{ __typename }");

    @TestConfiguration
    static class StandingClock {
        @Bean
        TimeMeter clock() {
            return new TimeMeter() {
                @Override
                public long currentTimeNanos() {
                    return 0;
                }

                @Override
                public boolean isWallClockBased() {
                    return false;
                }
            };
        }
    }

    private static void exhausted(int port, String from, Request request) {
        IntStream.range(0, BURST)
                .forEach(unused ->
                        assertThat(Wire.send(port, from, request).status()).isEqualTo(200));
        Answer refused = Wire.send(port, from, request);
        assertThat(refused.status() + " " + refused.code()).isEqualTo("429 RATE_LIMITED");
        assertThat(refused.header("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
        assertThat(refused.json().at("/errors/0/extensions/limit").asString()).isEqualTo("RATE");
    }

    @Nested
    @WithApi
    @Import(StandingClock.class)
    @TestPropertySource(
            properties = {"careergraph.limits.clients.per-second=1", "careergraph.limits.clients.burst=" + BURST})
    class WithoutAProxy {
        @LocalServerPort
        private int port;

        /** Whatever it says of itself. */
        @Test
        void oneMoreThanTheBurstIsRefusedAndOthersAreAnswered() {
            exhausted(port, "127.0.0.1", QUESTION);
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
    @WithApi
    @Import(StandingClock.class)
    @TestPropertySource(
            properties = {
                "careergraph.limits.clients.per-second=1",
                "careergraph.limits.clients.burst=" + BURST,
                "server.forward-headers-strategy=native"
            })
    class BehindAProxy {
        @LocalServerPort
        private int port;

        /** The last address is the one that the proxy saw; what a client wrote before it counts for nothing. */
        @Test
        void theClientIsTheOneThatTheProxyTells() {
            exhausted(port, "127.0.0.1", QUESTION.with("X-Forwarded-For", "198.51.100.7"));
            assertThat(Wire.send(port, "127.0.0.1", QUESTION.with("X-Forwarded-For", "203.0.113.9, 198.51.100.7"))
                            .status())
                    .isEqualTo(429);
            assertThat(Wire.send(port, "127.0.0.1", QUESTION.with("X-Forwarded-For", "203.0.113.9"))
                            .status())
                    .isEqualTo(200);
        }
    }
}
