package org.careergraph.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Nearest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Gives what the schema alone refuses, before any of our code runs, the shape of our other errors: a code, and for a
 * word that an enumeration does not have the nearest ones.
 */
@Component
@Order(100)
class DocumentErrors extends SimplePerformantInstrumentation {
    /** The place, the enumeration and the word, which graphql-java tells in no other form. */
    private static final Pattern NOT_IN_ENUM =
            Pattern.compile("'([^']+)'.*\\benum '(\\w+)'.*'([^'}]+)'", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /**
     * @param refused errors that are told of a document which is not executed
     * @param characters of the message of such an error
     */
    @ConfigurationProperties("careergraph.limits.errors")
    record Limits(int refused, int characters) {}

    private final Limits limits;

    DocumentErrors(Limits limits) {
        this.limits = limits;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        List<GraphQLError> errors = result.getErrors();
        if (errors.isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        long most = result.isDataPresent() ? Long.MAX_VALUE : limits.refused();
        List<GraphQLError> coded = errors.stream()
                .limit(most)
                .map(error -> hasCode(error) ? error : coded(error, parameters.getSchema()))
                .toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(coded)));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private GraphQLError coded(GraphQLError error, GraphQLSchema schema) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        String message = shortened(String.valueOf(error.getMessage()));
        Matcher word = NOT_IN_ENUM.matcher(message);
        if (word.find() && schema.getType(word.group(2)) instanceof GraphQLEnumType type) {
            List<String> valid = type.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
            String value = BadArgumentException.shown(word.group(3));
            List<String> nearest = Nearest.to(value, valid);
            message = "%s has no value \"%s\"; the nearest: %s."
                    .formatted(type.getName(), value, String.join(", ", nearest));
            extensions.put("code", "UNKNOWN_VALUE");
            extensions.put("argument", word.group(1));
            extensions.put("value", value);
            extensions.put("nearest", nearest);
        } else {
            extensions.put("code", "INVALID_DOCUMENT");
        }
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private String shortened(String message) {
        return message.length() <= limits.characters()
                ? message
                : message.substring(0, limits.characters() - 3) + "...";
    }
}
