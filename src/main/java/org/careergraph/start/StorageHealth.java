package org.careergraph.start;

import java.util.Optional;
import org.careergraph.graph.embedded.EmbeddedStorage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether a load could write. While the disk is nearly full, the product is ready all the same, since questions are answered
 * from what is there; it says so as {@code DEGRADED}. After a write that failed nothing is answered. A Neo4j server is asked by
 * whoever runs it.
 */
@Component("storageHealthIndicator")
class StorageHealth implements HealthIndicator {
    static final Status DEGRADED = new Status("DEGRADED");

    private final Optional<EmbeddedStorage> storage;

    StorageHealth(ObjectProvider<EmbeddedStorage> storage) {
        this.storage = Optional.ofNullable(storage.getIfAvailable());
    }

    @Override
    public Health health() {
        return storage.map(StorageHealth::of).orElseGet(() -> Health.up().build());
    }

    private static Health of(EmbeddedStorage embedded) {
        Health.Builder health = switch (embedded.state()) {
            case WRITABLE -> Health.up();
            case READ_ONLY ->
                Health.status(DEGRADED)
                        .withDetail("reason", "STORAGE_FULL")
                        .withDetail(
                                "message",
                                "The disk with the data is full, or nearly: nothing is written until there is room.");
            case FAILED ->
                Health.down()
                        .withDetail("reason", "WRITES_FAIL")
                        .withDetail("message", "The embedded database failed to write; free space, then start anew.");
        };
        return health.withDetail("free", embedded.freeSpace()).build();
    }
}
