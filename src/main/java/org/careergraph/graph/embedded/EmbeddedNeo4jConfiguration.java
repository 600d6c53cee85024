package org.careergraph.graph.embedded;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

/** Starts the embedded database, and closes it after every bean that uses it. */
@Configuration(proxyBeanMethods = false)
@Conditional(WithoutServerCondition.class)
@EnableConfigurationProperties(EmbeddedNeo4jProperties.class)
class EmbeddedNeo4jConfiguration {

    private static final String ENGINE = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

    @Bean(destroyMethod = "close")
    EmbeddedNeo4j embeddedNeo4j(EmbeddedNeo4jProperties properties) {
        if (!ClassUtils.isPresent(ENGINE, getClass().getClassLoader())) {
            throw new EmbeddedNeo4jException(
                    "This build comes without an embedded Neo4j: set spring.neo4j.uri (or SPRING_NEO4J_URI) to a Neo4j"
                            + " server, for example bolt://localhost:7687.",
                    null);
        }
        return EmbeddedNeo4j.start(properties);
    }

    @Bean
    EmbeddedNeo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j neo4j) {
        return neo4j.connectionDetails();
    }
}
