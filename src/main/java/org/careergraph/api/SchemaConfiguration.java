package org.careergraph.api;

import graphql.schema.GraphQLObjectType;
import java.util.List;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.SchemaReport;

/** Binds the schema to the views. A schema that the code does not answer stops the start. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    @Bean
    GraphQlSourceBuilderCustomizer viewsAndInspection() {
        ClassNameTypeResolver views = new ClassNameTypeResolver();
        views.setClassNameExtractor(view -> view.getSimpleName().replaceFirst("View$", ""));
        return builder -> builder.defaultTypeResolver(views)
                .inspectSchemaMappings(
                        initializer -> initializer
                                .classNameFunction((GraphQLObjectType type) -> type.getName() + "View")
                                .classMapping("CareerPaths", GapViews.CareerPathsView.class)
                                .classMapping("NoCareerPath", GapViews.NoCareerPathView.class),
                        SchemaConfiguration::refuseDrift);
    }

    /**
     * Fields are fetched one after the other, in the thread that works on the question: each takes microseconds, and
     * whoever ends the question has one thread to interrupt.
     */
    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer() {
        AnnotatedControllerConfigurer controllers = new AnnotatedControllerConfigurer();
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
