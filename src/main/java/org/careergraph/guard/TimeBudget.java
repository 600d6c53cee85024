package org.careergraph.guard;

import java.time.Duration;

/** How long one question may take; a mutation extends it. */
final class TimeBudget {
    private volatile Duration time;

    TimeBudget(Duration time) {
        this.time = time;
    }

    /** Nanoseconds left after a start. */
    long left(long start) {
        return time.toNanos() - (System.nanoTime() - start);
    }

    void extend(Duration longer) {
        time = longer;
    }
}
