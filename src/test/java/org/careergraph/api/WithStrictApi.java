package org.careergraph.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The API as an operator sets it up who answers nothing but the saved questions, and waits for nobody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithApi
@TestPropertySource(
        properties = {
            "careergraph.questions.saved-only=true",
            "careergraph.limits.request.body-time=2s",
            "server.tomcat.connection-timeout=2s"
        })
public @interface WithStrictApi {}
