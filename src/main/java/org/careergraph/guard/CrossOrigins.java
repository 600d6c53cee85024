package org.careergraph.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Whose pages may read our answers: those of the origins that {@code spring.graphql.cors} names, and nobody's unless it does.
 * Boot itself applies that setting to the one address of its own route. Before all refusals, which such a page may read, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CrossOrigins extends CorsFilter {
    private static final List<String> TOLD = List.of("ETag", "Retry-After", "WWW-Authenticate", "X-Request-Id");

    @Autowired
    CrossOrigins(GraphQlCorsProperties settings, HttpRefusals answers) {
        this(configuration(settings), answers);
    }

    private CrossOrigins(@Nullable CorsConfiguration origins, HttpRefusals answers) {
        super(request -> request.getRequestURI().startsWith("/graphql") ? origins : null);
        setCorsProcessor(new Refusing(answers));
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

    /** Grants what the standard one grants; what it refuses has the shape of all refusals, and names nothing that is allowed. */
    private static final class Refusing extends DefaultCorsProcessor {
        private final HttpRefusals answers;

        Refusing(HttpRefusals answers) {
            this.answers = answers;
        }

        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration origins, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            boolean granted = origins == null
                    ? !CorsUtils.isPreFlightRequest(request)
                    : super.processRequest(origins, request, response);
            if (!granted) {
                answers.refuse(
                        response,
                        HttpStatus.FORBIDDEN,
                        "ORIGIN_NOT_ALLOWED",
                        "Pages of this origin may not ask here, or not in this way.");
            }
            return granted;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // done above
        }
    }
}
