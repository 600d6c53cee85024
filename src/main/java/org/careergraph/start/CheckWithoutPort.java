package org.careergraph.start;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.MapPropertySource;

/** Opens no port if the seed is only checked. The web server is created but not started, since beans of the API need a web application. */
public final class CheckWithoutPort implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        if ("check".equalsIgnoreCase(prepared.getEnvironment().getProperty("careergraph.load"))) {
            prepared.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("check of the seed", Map.of("server.port", -1)));
        }
    }
}
