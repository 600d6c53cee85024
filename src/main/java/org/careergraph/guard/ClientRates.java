package org.careergraph.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.careergraph.refusals.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how often one client may send requests. A client is an IPv4 address or an IPv6 network, since one host can use a whole network.
 * Behind a proxy, {@code server.forward-headers-strategy} has to be set. Addresses are kept only in memory, and only until their bucket is
 * full again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ClientRates extends OncePerRequestFilter {

    /**
     * @param perSecond requests of one client; 0 for no limit
     * @param burst requests that a client may send at once after a pause
     * @param remembered clients; the one that was idle longest is forgotten
     */
    @ConfigurationProperties("careergraph.limits.clients")
    record Settings(int perSecond, int burst, int remembered) {
        /** After which a bucket is full again. */
        Duration refill() {
            return Duration.ofSeconds(1 + burst / Math.max(1, perSecond));
        }
    }

    private static final int NETWORK_BYTES = 8;

    private final Settings settings;
    private final LimitChecks checks;
    private final HttpRefusals answers;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets;

    @Autowired
    ClientRates(Settings settings, LimitChecks checks, HttpRefusals answers, ObjectProvider<TimeMeter> clock) {
        this(settings, checks, answers, clock.getIfAvailable(() -> TimeMeter.SYSTEM_MILLISECONDS));
    }

    ClientRates(Settings settings, LimitChecks checks, HttpRefusals answers, TimeMeter clock) {
        this.clock = clock;
        this.settings = settings;
        this.checks = checks;
        this.answers = answers;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(settings.refill())
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return settings.perSecond() == 0 || request.getRequestURI().startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = Objects.requireNonNull(buckets.get(client(request), unused -> bucket()));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        checks.count(Limit.RATE);
        response.setHeader(
                "Retry-After", String.valueOf(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
        String message = "You send more than %d requests a second; wait a moment.".formatted(settings.perSecond());
        answers.refuse(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED", message)
                        .with("limit", Limit.RATE.name())
                        .with("maximum", settings.perSecond()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    private static String client(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // an address with a colon is no name, so nothing is looked up
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(InetAddress.getByName(address).getAddress(), NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
