package org.careergraph.graph;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The version that the graph states. */
record CatalogueVersion(String version, Instant loadedAt) {

    /** Null if no catalogue has been loaded. */
    static @Nullable CatalogueVersion of(List<Record> rows) {
        if (rows.isEmpty()
                || !(rows.getFirst().get("version").asObject() instanceof String version)
                || !(rows.getFirst().get("loadedAt").asObject() instanceof ZonedDateTime loadedAt)) {
            return null;
        }
        return new CatalogueVersion(version, loadedAt.toInstant());
    }
}
