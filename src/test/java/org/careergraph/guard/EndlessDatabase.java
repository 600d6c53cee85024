package org.careergraph.guard;

import java.util.concurrent.CountDownLatch;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;

/** A database that never answers, and notices when it is no longer asked. */
final class EndlessDatabase implements CareerMaps {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    CountDownLatch asked() {
        return asked;
    }

    CountDownLatch stopped() {
        return stopped;
    }

    @Override
    public CareerMap current() {
        asked.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interruption) {
            stopped.countDown();
        }
        throw new CatalogueUnavailableException(CatalogueUnavailableException.Reason.DATABASE_SLOW, "stopped", null);
    }
}
