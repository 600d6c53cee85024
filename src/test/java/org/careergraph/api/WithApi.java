package org.careergraph.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.List;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.Moves;
import org.careergraph.seed.SeedReader;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.ResourceDocumentSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The API over the built-in facts, without a database: the whole schema answers, from the document to the error. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WithApi.Api.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@interface WithApi {

    /** Not a @Configuration, so that the product's own scan does not find it on the class path of tests. */
    @ImportAutoConfiguration(GraphQlAutoConfiguration.class)
    @ComponentScan("org.careergraph.api")
    @ConfigurationPropertiesScan("org.careergraph.api")
    class Api {
        private static final CareerMap BUILT_IN = builtIn();

        private static CareerMap builtIn() {
            Catalogue catalogue = new Catalogue(SeedReader.readBuiltIn());
            return new CareerMap(catalogue, new Moves(catalogue).all(), "test", Instant.EPOCH);
        }

        /** Asks the saved questions by name. */
        @Bean
        GraphQlTester tester(ExecutionGraphQlService service) {
            return ExecutionGraphQlServiceTester.builder(service)
                    .documentSource(new ResourceDocumentSource(
                            List.of(new ClassPathResource("graphql-documents/")), List.of(".graphql")))
                    .build();
        }

        @Bean
        CareerMaps careerMaps() {
            return () -> BUILT_IN;
        }
    }
}
