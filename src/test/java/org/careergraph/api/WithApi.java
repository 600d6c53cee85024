package org.careergraph.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import org.careergraph.guard.ClockUnderTest;
import org.careergraph.path.CareerMap;
import org.careergraph.path.Moves;
import org.careergraph.search.SearchIndex;
import org.careergraph.seed.BuiltIn;
import org.careergraph.source.AttachedDocuments;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jReactiveRepositoriesAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.health.Neo4jHealthContributorAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.observation.Neo4jObservationAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.ResourceDocumentSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * The API over the built-in facts, without a database: the whole schema answers, from the document to the error, within its
 * limits, and over HTTP on {@code local.server.port}. Spring starts it once for all classes that add no settings of their own;
 * another start costs seconds, so a class adds settings only where they are its subject.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WithApi.Api.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // without a database there is no health of it
            "management.endpoint.health.validate-group-membership=false",
            // the product's limit is for a machine that has time: LateAnswerTests cross it
            "careergraph.limits.request.time=10m"
        })
public @interface WithApi {

    /** Not a @Configuration, so that the product's own scan does not find it on the class path of tests. */
    @EnableAutoConfiguration(
            exclude = {
                Neo4jAutoConfiguration.class,
                Neo4jHealthContributorAutoConfiguration.class,
                DataNeo4jAutoConfiguration.class,
                DataNeo4jReactiveAutoConfiguration.class,
                DataNeo4jReactiveRepositoriesAutoConfiguration.class,
                DataNeo4jRepositoriesAutoConfiguration.class,
                Neo4jObservationAutoConfiguration.class
            })
    @ComponentScan(
            basePackages = {
                "org.careergraph.api",
                "org.careergraph.http",
                "org.careergraph.refusals",
                "org.careergraph.guard"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    @ConfigurationPropertiesScan({
        "org.careergraph.api",
        "org.careergraph.http",
        "org.careergraph.refusals",
        "org.careergraph.guard"
    })
    class Api {
        private static final CareerMap BUILT_IN = builtIn();

        private static CareerMap builtIn() {
            return new CareerMap(BuiltIn.CATALOGUE, new Moves(BuiltIn.CATALOGUE).all(), "test", Instant.EPOCH);
        }

        /** Asks the saved questions by name. */
        @Bean
        GraphQlTester tester(ExecutionGraphQlService service) {
            return ExecutionGraphQlServiceTester.builder(service)
                    .documentSource(new ResourceDocumentSource(
                            List.of(new ClassPathResource("graphql-documents/")), List.of(".graphql")))
                    .build();
        }

        /** Has nothing to reload. */
        @Bean
        CatalogueReloads catalogueReloads() {
            return dryRun -> new CatalogueReloads.Reload(!dryRun, "test", "test", List.of(), List.of());
        }

        @Bean
        MapsUnderTest careerMaps() {
            return new MapsUnderTest(BUILT_IN);
        }

        @Bean
        ClockUnderTest clock() {
            return new ClockUnderTest();
        }

        @Bean
        AttachedDocuments documents() {
            return AttachedDocuments.none();
        }

        @Bean
        SearchIndex searchIndex() {
            return new WordsInMemory(BUILT_IN.catalogue());
        }
    }
}
