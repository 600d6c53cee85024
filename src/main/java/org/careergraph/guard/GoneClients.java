package org.careergraph.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Knows whether the client of a request is still there. A servlet learns that only when it writes, which is too late to save
 * the work; the connection knows before.
 */
@Component
class GoneClients implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String ATTRIBUTE = GoneClients.class.getName();

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Watch());
    }

    /**
     * To be asked in the thread of the request only, after its body has been read, since it looks at the connection's input.
     *
     * @param attributes of the request
     */
    static boolean isGone(Map<String, Object> attributes) {
        return attributes.get(ATTRIBUTE) instanceof BooleanSupplier gone && gone.getAsBoolean();
    }

    private static final class Watch extends ValveBase {
        Watch() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            org.apache.coyote.Request connection = request.getCoyoteRequest();
            BooleanSupplier gone = () -> hasEnded(connection);
            request.setAttribute(ATTRIBUTE, gone);
            getNext().invoke(request, response);
        }

        /**
         * Tomcat's way to say that reading on failed: one byte, at which the reader would meet the failure. A next request
         * that was sent early has more.
         */
        private static boolean hasEnded(org.apache.coyote.Request connection) {
            connection.action(ActionCode.AVAILABLE, true);
            return connection.getAvailable() == 1;
        }
    }
}
