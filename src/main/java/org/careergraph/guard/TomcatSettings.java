package org.careergraph.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Tomcat's settings: connections that are watched, and the shape and headers of all refusals for requests that Tomcat refuses before any
 * filter (a malformed request line, headers that are too long, an invalid host, a path outside the server).
 */
@Component
class TomcatSettings implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** Tomcat would answer a request that accepts more than ten languages with status 500. Their size is limited by that of the headers. */
    private static final int UNLIMITED = -1;

    private static final int LOWEST_ERROR = HttpStatus.BAD_REQUEST.value();

    private final HttpRefusals answers;

    TomcatSettings(HttpRefusals answers) {
        this.answers = answers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(WatchedProtocol.class.getName());
        factory.addEngineValves(new RefusalValve());
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(UNLIMITED));
    }

    private final class RefusalValve extends ValveBase {
        RefusalValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            int refused = response.getStatus();
            if (refused < LOWEST_ERROR) {
                SecurityHeaders.set(request, response);
                getNext().invoke(request, response);
                return;
            }
            response.setSuspended(false);
            // without Tomcat's headers, such as methods that nothing here supports
            response.reset();
            SecurityHeaders.set(request, response);
            HttpStatus status = Optional.ofNullable(HttpStatus.resolve(refused)).orElse(HttpStatus.BAD_REQUEST);
            if (status == HttpStatus.METHOD_NOT_ALLOWED) {
                response.setHeader("Allow", "GET, HEAD, POST");
            }
            UnhandledErrors.answer(answers, response, status);
        }
    }
}
