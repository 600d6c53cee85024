package org.careergraph.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that created it after a given time. A working database ends a transaction at its time-out. One that
 * hangs does not, and the driver then waits for the answer until its thread is interrupted, which closes the connection.
 */
final class Alarm implements AutoCloseable {
    private final Thread sleeper = Thread.currentThread();
    private final CompletableFuture<Void> ringing = new CompletableFuture<>();
    private boolean over;
    private boolean rang;

    Alarm(Duration time) {
        ringing.orTimeout(time.toNanos(), TimeUnit.NANOSECONDS).exceptionally(end -> {
            ring();
            return null;
        });
    }

    private synchronized void ring() {
        if (!over) {
            rang = true;
            sleeper.interrupt();
        }
    }

    synchronized boolean hasRung() {
        return rang;
    }

    /** Clears the interruption, because it is meant only for the work that the alarm limits. */
    @Override
    public void close() {
        ringing.complete(null);
        synchronized (this) {
            over = true;
            if (rang) {
                Thread.interrupted();
            }
        }
    }
}
