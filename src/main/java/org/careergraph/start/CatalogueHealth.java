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

/** Whether questions can be answered: a database without a whole catalogue is down. A check is a real transaction with a time limit. */
@Component("catalogueHealthIndicator")
class CatalogueHealth implements HealthIndicator {

    /**
     * @param time limit of a check
     * @param remembered how long the result serves further probes
     */
    @ConfigurationProperties("careergraph.health")
    record Settings(Duration time, Duration remembered) {}

    private record Checked(Health health, long at) {}

    private final CareerMaps maps;
    private final Settings settings;
    private final ReentrantLock checking = new ReentrantLock();
    private volatile @Nullable Checked latest;

    CatalogueHealth(CareerMaps maps, Settings settings) {
        this.maps = maps;
        this.settings = settings;
    }

    @Override
    public Health health() {
        checking.lock();
        try {
            Checked last = latest;
            if (last == null
                    || System.nanoTime() - last.at() > settings.remembered().toNanos()) {
                last = new Checked(check(), System.nanoTime());
                latest = last;
            }
            return last.health();
        } finally {
            checking.unlock();
        }
    }

    private Health check() {
        FutureTask<CareerMap> check = new FutureTask<>(maps::current);
        Thread.ofVirtual().name("catalogue-health").start(check);
        try {
            CareerMap map = check.get(settings.time().toNanos(), TimeUnit.NANOSECONDS);
            return Health.up().withDetail("version", map.version()).build();
        } catch (TimeoutException tooLong) {
            check.cancel(true);
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
                    : down("FAULT", "The catalogue cannot be read because of an internal error; see the log.");
        }
    }

    private static Health down(String reason, String sentence) {
        return Health.down()
                .withDetail("reason", reason)
                .withDetail("message", sentence)
                .build();
    }
}
