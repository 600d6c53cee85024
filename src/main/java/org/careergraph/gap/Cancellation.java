package org.careergraph.gap;

import java.util.concurrent.CancellationException;

/** Long work looks here now and then, so that it ends when nobody waits for its answer any more. */
public final class Cancellation {
    private Cancellation() {}

    /** @throws CancellationException if the thread has been interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for the answer any more");
        }
    }
}
