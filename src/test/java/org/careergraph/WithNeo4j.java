package org.careergraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test the Neo4j of this run: one for all tests of the JVM, embedded unless the build says
 * {@code -Dneo4j=container}. The store is shared, so a test looks for what it wrote and for nothing else.
 *
 * <pre>{@code
 * @SpringBootTest
 * @WithNeo4j
 * class JobsIT { … }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = Neo4jUnderTest.class)
public @interface WithNeo4j {}
