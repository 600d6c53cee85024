package org.careergraph.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Interrupts the thread that set it when its time is over. The database keeps the time of a transaction itself, as long as it
 * works; one that hangs keeps none, and the driver waits for its answer until somebody interrupts it, which closes the
 * connection.
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

    /** The interruption ends with what it was for. */
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
