package org.careergraph.guard;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Makes every refusal, and counts it by its limit for whoever watches. */
@Component
class Refusals {
    private final MeterRegistry meters;

    Refusals(MeterRegistry meters) {
        this.meters = meters;
        // so that a limit that was never hit reads zero instead of being absent
        for (Limit limit : Limit.values()) {
            counter(limit);
        }
    }

    /** @throws LimitExceededException if the value is above the maximum */
    void unlessWithin(Limit limit, long maximum, long value) {
        if (value > maximum) {
            count(limit);
            throw new LimitExceededException(limit, maximum, value);
        }
    }

    void count(Limit limit) {
        counter(limit).increment();
    }

    private io.micrometer.core.instrument.Counter counter(Limit limit) {
        return meters.counter("careergraph.limits.hit", "limit", limit.name());
    }
}
