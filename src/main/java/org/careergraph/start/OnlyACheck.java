package org.careergraph.start;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Whoever only wants to know what a load would change needs no API, wherever the setting comes from. */
public final class OnlyACheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
        if ("check".equalsIgnoreCase(prepared.getEnvironment().getProperty("careergraph.load"))) {
            prepared.getSpringApplication().setWebApplicationType(WebApplicationType.NONE);
        }
    }
}
