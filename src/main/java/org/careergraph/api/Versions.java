package org.careergraph.api;

import graphql.GraphQLContext;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One version of the catalogue for each operation, fetched when a field first needs it. */
@Component
class Versions {
    private final CareerMaps maps;

    Versions(CareerMaps maps) {
        this.maps = maps;
    }

    CareerMap in(GraphQLContext context) {
        @Nullable CareerMap known = context.get(CareerMap.class);
        if (known == null) {
            // not within computeIfAbsent: the database is asked, and whoever waits there holds up others
            known = maps.current();
            context.put(CareerMap.class, known);
        }
        return known;
    }
}
