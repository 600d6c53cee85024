package org.careergraph.graph;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import org.neo4j.driver.Driver;
import org.neo4j.driver.observation.micrometer.ConnectionPoolMetricsHandler;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that other packages use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphLimits.class)
class GraphConfiguration {

    private final GraphTransactions transactions;
    private final GraphLimits limits;
    private final CypherTexts cypher = new CypherTexts();

    GraphConfiguration(Driver driver, GraphLimits limits, MeterRegistry meters) {
        this.transactions = new GraphTransactions(driver, limits, () -> poolIsFull(meters));
        this.limits = limits;
    }

    /** Metrics of the driver's connection pool. The duration of statements needs no bean. */
    @Bean
    static ConnectionPoolMetricsHandler connectionPoolMetrics(MeterRegistry meters) {
        return new ConnectionPoolMetricsHandler(meters);
    }

    /** Reads the state of the pool from the metrics, because the driver reports it nowhere else. */
    private static boolean poolIsFull(MeterRegistry meters) {
        double used = sum(meters.find("db.client.connection.count")
                .tag("db.client.connection.state", "used")
                .gauges());
        return used >= sum(meters.find("db.client.connection.max").gauges());
    }

    private static double sum(Collection<Gauge> gauges) {
        return gauges.stream().mapToDouble(Gauge::value).sum();
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
