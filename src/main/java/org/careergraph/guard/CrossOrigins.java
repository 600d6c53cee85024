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
 * Lets pages of the origins in {@code spring.graphql.cors} read answers. Boot applies the setting only to its own route. Precedes all
 * filters that refuse, so that such a page can read the refusals.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CrossOrigins extends CorsFilter {
    private static final List<String> EXPOSED_HEADERS =
            List.of("ETag", "Retry-After", "WWW-Authenticate", "X-Request-Id");

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
                configuration.setExposedHeaders(EXPOSED_HEADERS);
            }
        }
        return configuration;
    }

    /** Grants what the standard processor grants, and refuses in the shape of all refusals. */
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
                        "Pages of this origin may not send this request.");
            }
            return granted;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // processRequest refuses
        }
    }
}
