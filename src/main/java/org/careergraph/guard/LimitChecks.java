package org.careergraph.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Checks limits, and counts for each how often it was exceeded. */
@Component
class LimitChecks {
    private final MeterRegistry meters;

    LimitChecks(MeterRegistry meters) {
        this.meters = meters;
        // a limit that was never exceeded has the count zero
        for (Limit limit : Limit.values()) {
            counter(limit);
        }
    }

    /** @throws graphql.execution.AbortExecutionException if the value exceeds the maximum */
    void check(Limit limit, long maximum, long value) {
        if (value > maximum) {
            count(limit);
            throw limit.exceeded(maximum, value).exception();
        }
    }

    void count(Limit limit) {
        counter(limit).increment();
    }

    private Counter counter(Limit limit) {
        return meters.counter("careergraph.limits.hit", "limit", limit.name());
    }
}
