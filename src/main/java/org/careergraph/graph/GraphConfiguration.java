package org.careergraph.graph;

import java.time.Clock;
import org.neo4j.driver.Driver;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the room's entry points. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphLimits.class)
class GraphConfiguration {

    private final GraphTransactions transactions;
    private final GraphLimits limits;
    private final CypherTexts cypher = new CypherTexts();

    GraphConfiguration(Driver driver, GraphLimits limits) {
        this.transactions = new GraphTransactions(driver, limits);
        this.limits = limits;
    }

    @Bean
    CatalogueLoads catalogueLoads(GraphCareerMaps maps) {
        return new CatalogueLoads(transactions, cypher, Clock.systemUTC(), maps, limits);
    }

    @Bean
    CatalogueMetrics catalogueMetrics(GraphCareerMaps maps) {
        return new CatalogueMetrics(maps);
    }

    @Bean
    GraphCareerMaps careerMaps() {
        return new GraphCareerMaps(transactions, cypher, limits);
    }

    @Bean
    GraphSearchIndex searchIndex() {
        return new GraphSearchIndex(transactions, cypher);
    }
}
