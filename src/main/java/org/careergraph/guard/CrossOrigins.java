package org.careergraph.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Whose pages may read our answers: those of the origins that {@code spring.graphql.cors} names, and nobody's unless it does.
 * Boot itself applies that setting to the one address of its own route. Before all refusals, which such a page may read, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CrossOrigins extends CorsFilter {
    private static final List<String> TOLD = List.of("ETag", "Retry-After", "WWW-Authenticate", "X-Request-Id");

    private final @Nullable CorsConfiguration origins;

    @Autowired
    CrossOrigins(GraphQlCorsProperties settings) {
        this(configuration(settings));
    }

    private CrossOrigins(@Nullable CorsConfiguration origins) {
        super(request -> origins);
        this.origins = origins;
    }

    private static @Nullable CorsConfiguration configuration(GraphQlCorsProperties settings) {
        CorsConfiguration configuration = settings.toCorsConfiguration();
        if (configuration != null) {
            configuration.applyPermitDefaultValues();
            if (configuration.getExposedHeaders() == null) {
                configuration.setExposedHeaders(TOLD);
            }
        }
        return configuration;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return origins == null || !request.getRequestURI().startsWith("/graphql");
    }
}
