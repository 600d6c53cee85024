package org.careergraph.graph;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Instant;
import java.util.List;
import org.careergraph.path.CareerMap;

/** Metrics: whether a catalogue is served, which version, and when it was loaded. */
final class CatalogueMetrics implements MeterBinder {
    private final GraphCareerMaps maps;
    private volatile Instant loadedAt = Instant.EPOCH;

    CatalogueMetrics(GraphCareerMaps maps) {
        this.maps = maps;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("careergraph.catalogue.served", maps, served -> served.isServed() ? 1 : 0)
                .description("1 if the last look at the graph found a catalogue that can be served")
                .register(registry);
        Gauge.builder("careergraph.catalogue.loaded.at", this, served -> served.loadedAt.getEpochSecond())
                .description("When the catalogue that was served last was loaded; 0 if none was")
                .baseUnit("seconds")
                .register(registry);
        MultiGauge version = MultiGauge.builder("careergraph.catalogue.version")
                .description("The version that was served last, as a label of the value 1")
                .register(registry);
        maps.whenServed(map -> show(map, version));
    }

    private void show(CareerMap map, MultiGauge version) {
        loadedAt = map.loadedAt();
        version.register(List.of(MultiGauge.Row.of(Tags.of("version", map.version()), 1)), true);
    }
}
