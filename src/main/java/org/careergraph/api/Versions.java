package org.careergraph.api;

import graphql.GraphQLContext;
import java.util.Objects;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.springframework.stereotype.Component;

/** One version of the catalogue for each operation, fetched when a field first needs it. */
@Component
class Versions {
    private final CareerMaps maps;

    Versions(CareerMaps maps) {
        this.maps = maps;
    }

    CareerMap in(GraphQLContext context) {
        return Objects.requireNonNull(context.computeIfAbsent(CareerMap.class, unused -> maps.current()));
    }
}
