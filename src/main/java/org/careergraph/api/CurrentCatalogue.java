package org.careergraph.api;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * One version of the catalogue for each operation: the one that the context holds, or the current one, fetched when a field first needs it. If it cannot be had, no further
 * field of the operation tries.
 */
@Component
class CurrentCatalogue implements HandlerMethodArgumentResolver {
    private final CareerMaps maps;

    CurrentCatalogue(CareerMaps maps) {
        this.maps = maps;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(CareerMap.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return in(environment.getGraphQlContext());
    }

    CareerMap in(GraphQLContext context) {
        CatalogueUnavailableException failure = context.get(CatalogueUnavailableException.class);
        if (failure != null) {
            throw failure;
        }
        try {
            return Objects.requireNonNull(context.computeIfAbsent(CareerMap.class, unused -> maps.current()));
        } catch (CatalogueUnavailableException unavailable) {
            context.put(CatalogueUnavailableException.class, unavailable);
            throw unavailable;
        }
    }
}
