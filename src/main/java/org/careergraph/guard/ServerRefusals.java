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
 * What Tomcat refuses before any filter sees it (a line that is no request, headers without end, a host that is none, a path
 * out of the server) has the shape and the headers of all other refusals, and no page of Tomcat's.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int LEAST = HttpStatus.BAD_REQUEST.value();

    private final HttpRefusals answers;

    ServerRefusals(HttpRefusals answers) {
        this.answers = answers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new First());
    }

    private final class First extends ValveBase {
        First() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            int refused = response.getStatus();
            if (refused < LEAST) {
                SecurityHeaders.tell(request, response);
                getNext().invoke(request, response);
                return;
            }
            response.setSuspended(false);
            // what Tomcat would tell beside, such as methods that nothing here answers
            response.reset();
            SecurityHeaders.tell(request, response);
            HttpStatus status = Optional.ofNullable(HttpStatus.resolve(refused)).orElse(HttpStatus.BAD_REQUEST);
            if (status == HttpStatus.METHOD_NOT_ALLOWED) {
                response.setHeader("Allow", "GET, HEAD, POST");
            }
            OtherErrors.answer(answers, response, status);
        }
    }
}
