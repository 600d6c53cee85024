package org.careergraph.guard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A request may name any number of languages. Tomcat throws at the eleventh, and every address would answer it with a 500. How
 * many fit into a request is limited by the size of its headers.
 */
@Component
class AcceptedLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int UNLIMITED = -1;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(UNLIMITED));
    }
}
