package org.careergraph.api;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.careergraph.catalogue.Term;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerPathAnswer;
import org.careergraph.path.MoveSummary;
import org.careergraph.search.Highlights.Highlight;
import org.careergraph.search.Highlights.Segment;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** Compares the schema with the code at the start; a field that the code does not answer stops it. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    @Bean
    GraphQlSourceBuilderCustomizer schemaInspection() {
        return builder -> builder.inspectSchemaMappings(
                initializer -> initializer
                        .classMapping("Catalogue", CareerMap.class)
                        .classMapping("MoveSummary", MoveSummary.class)
                        .classMapping("NoticeTerm", Term.class)
                        .classMapping("SearchHighlight", Highlight.class)
                        .classMapping("TextSegment", Segment.class)
                        .classMapping("CareerPaths", CareerPathAnswer.CareerPaths.class)
                        .classMapping("NoCareerPath", CareerPathAnswer.NoCareerPath.class),
                SchemaConfiguration::refuseDrift);
    }

    /** As GraphQL says, a text or a whole number; the library would take anything for an id that can be printed. */
    @Bean
    RuntimeWiringConfigurer ids() {
        Coercing<?, ?> lenient = Scalars.GraphQLID.getCoercing();
        GraphQLScalarType id = Scalars.GraphQLID.transform(scalar -> scalar.coercing(new StrictIds(lenient)));
        // strict wiring takes this for a slip
        return wiring -> wiring.strictMode(false).scalar(id).strictMode(true);
    }

    private record StrictIds(Coercing<?, ?> lenient) implements Coercing<Object, Object> {
        @Override
        public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
            return lenient.serialize(value, context, locale);
        }

        @Override
        public @Nullable Object parseValue(Object value, GraphQLContext context, Locale locale) {
            return switch (value) {
                case String text -> text;
                case Integer number -> number.toString();
                case Long number -> number.toString();
                case BigInteger number -> number.toString();
                default ->
                    throw CoercingParseValueException.newCoercingParseValueException()
                            .message("An ID is a text or a whole number.")
                            .build();
            };
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return lenient.parseLiteral(value, variables, context, locale);
        }

        @Override
        public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
            return lenient.valueToLiteral(value, context, locale);
        }
    }

    /**
     * Fields are fetched one after the other, in the thread that works on the question: each takes microseconds, and
     * whoever ends the question has one thread to interrupt.
     */
    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(CurrentCatalogue catalogue) {
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
        controllers.addCustomArgumentResolver(catalogue);
        controllers.configureBinder(
                binder -> binder.conversionService(ApplicationConversionService.getSharedInstance()));
        return controllers;
    }

    private static void refuseDrift(SchemaReport report) {
        if (!report.unmappedFields().isEmpty()
                || !report.unmappedRegistrations().isEmpty()
                || !report.unmappedArguments().isEmpty()
                || !report.skippedTypes().isEmpty()) {
            throw new IllegalStateException("The schema and the code do not fit together: "
                    + List.of(
                            report.unmappedFields(),
                            report.unmappedRegistrations(),
                            report.unmappedArguments(),
                            report.skippedTypes()));
        }
    }
}
