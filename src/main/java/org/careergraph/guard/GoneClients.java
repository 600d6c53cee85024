package org.careergraph.guard;

import org.apache.tomcat.util.net.SocketWrapperBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Knows whether the client of a request is still there. A servlet learns that only when it writes, which is too late to save
 * the work; the connection knows before.
 */
@Component
class GoneClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(WatchedConnections.class.getName());
    }

    /** To be asked in the thread of the request only, after its body has been read, since it looks at the connection's input. */
    static boolean isGone() {
        SocketWrapperBase<?> connection = WatchedConnections.served();
        return connection != null && WatchedConnections.isClosed(connection);
    }
}
