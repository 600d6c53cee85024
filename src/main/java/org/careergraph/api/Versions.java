package org.careergraph.api;

import graphql.GraphQLContext;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
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
        return Objects.requireNonNull(context.computeIfAbsent(Once.class, unused -> new Once(maps)))
                .get();
    }

    /** Fields are fetched side by side: the first asks the database, the others wait for it, without holding a carrier. */
    private static final class Once {
        private final CareerMaps maps;
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable CareerMap map;

        Once(CareerMaps maps) {
            this.maps = maps;
        }

        CareerMap get() {
            lock.lock();
            try {
                CareerMap known = map;
                if (known == null) {
                    known = maps.current();
                    map = known;
                }
                return known;
            } finally {
                lock.unlock();
            }
        }
    }
}
