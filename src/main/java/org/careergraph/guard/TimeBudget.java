package org.careergraph.guard;

import java.time.Duration;

/** How long the work on one question may take, which is known better once the question has been read. */
final class TimeBudget {
    private volatile Duration time;

    TimeBudget(Duration time) {
        this.time = time;
    }

    /** In nanoseconds, of a work that began then. */
    long left(long start) {
        return time.toNanos() - (System.nanoTime() - start);
    }

    void extend(Duration longer) {
        time = longer;
    }
}
