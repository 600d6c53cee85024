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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one client may ask. A client is an address; of an IPv6 address its network, since whoever has one has them all.
 * Behind a proxy the address is the client's only if {@code server.forward-headers-strategy} is set. Addresses are kept in
 * memory for as long as their bucket fills, and nowhere else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ClientRates extends OncePerRequestFilter {

    /**
     * @param perSecond requests a second that one client may keep up; 0 lifts the limit
     * @param burst requests that a client who was silent may send at once
     * @param remembered clients that are known at a time; the one heard of longest ago is forgotten
     */
    @ConfigurationProperties("careergraph.limits.clients")
    record Settings(int perSecond, int burst, int remembered) {
        /** After that long a bucket is full again, and need not be kept. */
        Duration refill() {
            return Duration.ofSeconds(1 + burst / Math.max(1, perSecond));
        }
    }

    private static final int NETWORK_BYTES = 8;

    private final Settings settings;
    private final Refusals refusals;
    private final HttpRefusals answers;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets;

    @Autowired
    ClientRates(Settings settings, Refusals refusals, HttpRefusals answers, ObjectProvider<TimeMeter> clock) {
        this(settings, refusals, answers, clock.getIfAvailable(() -> TimeMeter.SYSTEM_MILLISECONDS));
    }

    ClientRates(Settings settings, Refusals refusals, HttpRefusals answers, TimeMeter clock) {
        this.clock = clock;
        this.settings = settings;
        this.refusals = refusals;
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
        refusals.count(Limit.RATE);
        response.setHeader(
                "Retry-After", String.valueOf(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
        answers.refuse(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                Limit.RATE,
                settings.perSecond(),
                "You ask more often than %d times a second; wait a moment.".formatted(settings.perSecond()),
                "RATE_LIMITED");
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
            // with a colon it is a literal, and so no name is looked up
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(InetAddress.getByName(address).getAddress(), NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
