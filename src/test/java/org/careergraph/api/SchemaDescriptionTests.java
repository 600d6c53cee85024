package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** Every element of the schema is described, in words of its own. */
@WithApi
class SchemaDescriptionTests {
    @Autowired
    private GraphQlSource source;

    @Test
    void everyElementIsDescribed() {
        GraphQLSchema schema = source.schema();
        List<String> silent = new ArrayList<>();
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !(type instanceof graphql.schema.GraphQLScalarType))
                .forEach(type -> {
                    check(type.getName(), type, silent);
                    switch (type) {
                        case GraphQLFieldsContainer fields ->
                            fields.getFieldDefinitions().forEach(field -> {
                                String name = type.getName() + "." + field.getName();
                                check(name, field, silent);
                                field.getArguments()
                                        .forEach(argument ->
                                                check(name + "(" + argument.getName() + ")", argument, silent));
                            });
                        case GraphQLInputObjectType input ->
                            input.getFieldDefinitions()
                                    .forEach(field -> check(type.getName() + "." + field.getName(), field, silent));
                        case GraphQLEnumType values ->
                            values.getValues()
                                    .forEach(value -> check(type.getName() + "." + value.getName(), value, silent));
                        default -> {}
                    }
                });
        assertThat(silent).isEmpty();
    }

    private static void check(String name, GraphQLNamedSchemaElement element, List<String> silent) {
        String description = element.getDescription();
        if (description == null || description.isBlank()) {
            silent.add(name);
        }
    }
}
