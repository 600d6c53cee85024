package org.careergraph.start;

import java.util.Optional;
import org.careergraph.graph.embedded.EmbeddedStorage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the embedded database can write. A disk that is nearly full is {@code DEGRADED}, since questions are still answered; after a
 * failed write the database is down. A Neo4j server is monitored by its operator.
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
                                "The disk with the data is nearly full: nothing is written until there is space.");
            case FAILED ->
                Health.down()
                        .withDetail("reason", "WRITES_FAIL")
                        .withDetail("message", "The embedded database failed to write; free space, then restart.");
        };
        return health.withDetail("free", embedded.freeSpace()).build();
    }
}
