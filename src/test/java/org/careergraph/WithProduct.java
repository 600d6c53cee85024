package org.careergraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.careergraph.graph.StatementCounter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product on the Neo4j of this run: one for all tests of the JVM, embedded unless the build says
 * {@code -Pcontainer}. The store is shared, so a test looks for what it wrote and for nothing else. Spring starts the product
 * once for all classes that add no settings of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "careergraph.limits.clients.per-second=0",
            // what takes longest takes its time on a machine with much else to do
            "careergraph.limits.request.time=14s",
            "careergraph.limits.transaction-timeout=12s"
        })
@ContextConfiguration(initializers = Neo4jUnderTest.class)
@Import(StatementCounter.class)
public @interface WithProduct {}
