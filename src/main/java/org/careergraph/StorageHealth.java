package org.careergraph;

import java.util.Optional;
import org.careergraph.graph.embedded.EmbeddedStorage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether a load could write. If not, the product is ready all the same, since questions are answered from what is there; it
 * says so as {@code DEGRADED}. A Neo4j server is asked by whoever runs it.
 */
@Component("storageHealthIndicator")
class StorageHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED");

    private final Optional<EmbeddedStorage> storage;
    private final CatalogueHealth.Settings settings;

    StorageHealth(ObjectProvider<EmbeddedStorage> storage, CatalogueHealth.Settings settings) {
        this.storage = Optional.ofNullable(storage.getIfAvailable());
        this.settings = settings;
    }

    @Override
    public Health health() {
        return storage.map(this::of).orElseGet(() -> Health.up().build());
    }

    private Health of(EmbeddedStorage embedded) {
        long free = embedded.freeSpace();
        if (!embedded.takesWrites()) {
            return Health.status(DEGRADED)
                    .withDetail("reason", "WRITES_FAIL")
                    .withDetail("message", "The embedded database writes no more; free space, then start anew.")
                    .withDetail("free", free)
                    .build();
        }
        if (free < settings.freeSpace().toBytes()) {
            return Health.status(DEGRADED)
                    .withDetail("reason", "STORAGE_FULL")
                    .withDetail("message", "The disk with the data is full, or nearly.")
                    .withDetail("free", free)
                    .build();
        }
        return Health.up().withDetail("free", free).build();
    }
}
