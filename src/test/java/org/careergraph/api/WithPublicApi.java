package org.careergraph.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * The API as an operator sets it up for the public: over TLS and behind a proxy, read by the pages of one other origin, with a
 * document attached, and traced. One start for the classes whose subject is one of these.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithApi
@ContextConfiguration(initializers = PublicApi.class)
@Import(PublicApi.Attached.class)
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "spring.graphql.cors.allowed-origins=" + PublicApi.PORTAL,
            "careergraph.limits.clients.per-second=1",
            "careergraph.limits.clients.burst=5",
            "management.opentelemetry.tracing.export.schedule-delay=100ms",
            "management.tracing.sampling.probability=1.0",
            // tests are not traced unless they say so
            "management.tracing.export.enabled=true"
        })
public @interface WithPublicApi {}
