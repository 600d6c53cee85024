package org.careergraph.guard;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The clock by which clients are counted: an hour from one request to the next, so that no test is one client too often,
 * until a test stops it.
 */
public final class ClockUnderTest implements TimeMeter {
    private final AtomicLong nanos = new AtomicLong();
    private volatile boolean stopped;

    /** When everybody may ask as often as at first. */
    void stop() {
        currentTimeNanos();
        stopped = true;
    }

    void goOn() {
        stopped = false;
    }

    @Override
    public long currentTimeNanos() {
        return stopped ? nanos.get() : nanos.addAndGet(Duration.ofHours(1).toNanos());
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
