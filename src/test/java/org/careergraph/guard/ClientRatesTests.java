package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How often one client may ask, by a clock that stands still until it is moved. */
class ClientRatesTests {
    private static final int BURST = 3;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private long now;

    private ClientRates rates(int perSecond) {
        return new ClientRates(
                new ClientRates.Settings(perSecond, BURST, 100), new LimitChecks(meters), new HttpRefusals(), clock());
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now;
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    private static MockHttpServletResponse asked(ClientRates rates, String address) {
        return asked(rates, address, "/graphql");
    }

    private static MockHttpServletResponse asked(ClientRates rates, String address, String page) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", page);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            rates.doFilter(request, response, new MockFilterChain());
        } catch (IOException | ServletException broken) {
            throw new AssertionError(broken);
        }
        return response;
    }

    private static void exhausted(ClientRates rates, String address) {
        for (int request = 0; request < BURST; request++) {
            assertThat(asked(rates, address).getStatus()).isEqualTo(200);
        }
        assertThat(asked(rates, address).getStatus()).isEqualTo(429);
    }

    @Test
    void oneMoreThanTheBurstIsRefusedUntilTheNextIsDue() throws IOException {
        ClientRates rates = rates(2);
        exhausted(rates, "192.0.2.1");
        MockHttpServletResponse refused = asked(rates, "192.0.2.1");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString())
                .contains("\"code\":\"RATE_LIMITED\"", "\"limit\":\"RATE\"", "\"maximum\":2");
        assertThat(meters.counter("careergraph.limits.hit", "limit", "RATE").count())
                .isEqualTo(2);
        now += Duration.ofMillis(500).toNanos();
        assertThat(asked(rates, "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(asked(rates, "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void othersAreServedMeanwhile() {
        ClientRates rates = rates(1);
        exhausted(rates, "192.0.2.1");
        assertThat(asked(rates, "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void whoHasANetworkIsOneClient() {
        ClientRates rates = rates(1);
        exhausted(rates, "2001:db8:0:1::1");
        assertThat(asked(rates, "2001:db8:0:1:ffff::2").getStatus()).isEqualTo(429);
        assertThat(asked(rates, "2001:db8:0:2::1").getStatus()).isEqualTo(200);
    }

    @Test
    void healthIsAlwaysAnswered() {
        ClientRates rates = rates(1);
        exhausted(rates, "192.0.2.1");
        assertThat(asked(rates, "192.0.2.1", "/actuator/health").getStatus()).isEqualTo(200);
    }

    @Test
    void noughtLiftsTheLimit() {
        ClientRates rates = rates(0);
        for (int request = 0; request < BURST + 1; request++) {
            assertThat(asked(rates, "192.0.2.1").getStatus()).isEqualTo(200);
        }
    }
}
