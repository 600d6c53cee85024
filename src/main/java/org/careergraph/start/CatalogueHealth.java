package org.careergraph.start;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Healthy is what can answer: a database that is up and holds no whole catalogue is not. Each look is a real transaction,
 * within a time of its own, and its result serves all probes for a moment.
 */
@Component("catalogueHealthIndicator")
class CatalogueHealth implements HealthIndicator {

    /**
     * @param time after which a probe is told that the database does not answer
     * @param remembered how long a result serves further probes
     */
    @ConfigurationProperties("careergraph.health")
    record Settings(Duration time, Duration remembered) {}

    private record Known(Health health, long at) {}

    private final CareerMaps maps;
    private final Settings settings;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Known known;

    CatalogueHealth(CareerMaps maps, Settings settings) {
        this.maps = maps;
        this.settings = settings;
    }

    @Override
    public Health health() {
        looking.lock();
        try {
            Known last = known;
            if (last == null
                    || System.nanoTime() - last.at() > settings.remembered().toNanos()) {
                last = new Known(looked(), System.nanoTime());
                known = last;
            }
            return last.health();
        } finally {
            looking.unlock();
        }
    }

    private Health looked() {
        FutureTask<CareerMap> look = new FutureTask<>(maps::current);
        Thread.ofVirtual().name("catalogue-health").start(look);
        try {
            CareerMap map = look.get(settings.time().toNanos(), TimeUnit.NANOSECONDS);
            return Health.up().withDetail("version", map.version()).build();
        } catch (TimeoutException tooLong) {
            look.cancel(true);
            return down(
                    CatalogueUnavailableException.Reason.DATABASE_SLOW.name(),
                    "The graph database did not answer within "
                            + settings.time().toMillis() + " ms.");
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return down("STOPPING", "The product is being stopped.");
        } catch (ExecutionException failed) {
            return failed.getCause() instanceof CatalogueUnavailableException why
                    ? down(why.reason().name(), why.sentence())
                    : down("FAULT", "The catalogue cannot be read by a fault of ours; the log says more.");
        }
    }

    private static Health down(String reason, String sentence) {
        return Health.down()
                .withDetail("reason", reason)
                .withDetail("message", sentence)
                .build();
    }
}
