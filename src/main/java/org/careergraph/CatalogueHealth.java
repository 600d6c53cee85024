package org.careergraph;

import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Healthy is what can answer: a database that is up and holds no whole catalogue is not. */
@Component
class CatalogueHealth implements HealthIndicator {
    private final CareerMaps maps;

    CatalogueHealth(CareerMaps maps) {
        this.maps = maps;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("version", maps.current().version()).build();
        } catch (CatalogueUnavailableException unavailable) {
            return Health.down()
                    .withDetail("reason", String.valueOf(unavailable.getMessage()))
                    .build();
        }
    }
}
