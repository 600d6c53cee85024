package org.careergraph;

import java.net.URI;
import org.careergraph.graph.embedded.EmbeddedNeo4jUnderTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The Neo4j that all tests of this JVM share, started by the first one that asks for it and stopped with the JVM. */
public final class Neo4jUnderTest implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.neo4j.uri=" + uri()).applyTo(context);
    }

    /** Bolt address of the database, which asks for no password. */
    public static URI uri() {
        return Started.URI;
    }

    public static String kind() {
        return System.getProperty("careergraph.test.neo4j", "embedded");
    }

    /** One of the kind that the build names, for the caller alone; it ends with the JVM. */
    public static URI start() {
        return switch (kind()) {
            case "embedded" -> EmbeddedNeo4jUnderTest.start();
            case "container" -> container();
            case String other ->
                throw new IllegalArgumentException("-Dneo4j=" + other + " is neither embedded nor container");
        };
    }

    private static URI container() {
        String image = System.getProperty("careergraph.test.neo4j-image");
        Neo4jContainer container = new Neo4jContainer(DockerImageName.parse(image)).withoutAuthentication();
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return URI.create(container.getBoltUrl());
    }

    /** A holder: the JVM starts the database when it is first asked for, and once. */
    private static final class Started {
        private static final URI URI = start();
    }
}
