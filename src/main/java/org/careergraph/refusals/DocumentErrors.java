package org.careergraph.refusals;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.ExecutionContext;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.Document;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives the engine's errors the shape of all refusals: a code, the place, the value and the nearest valid ones. The engine's messages are
 * not shown.
 */
@Component
@Order(100)
class DocumentErrors extends SimplePerformantInstrumentation {

    /**
     * @param refused errors per document
     * @param characters per message
     */
    @ConfigurationProperties("careergraph.limits.errors")
    record Limits(int refused, int characters) {}

    private final Limits limits;

    DocumentErrors(Limits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables documentAndVariables,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        parameters.getGraphQLContext().put(Document.class, documentAndVariables.getDocument());
        return documentAndVariables;
    }

    /** Refuses variables that are null where null is not allowed: the engine would fail later, or answer in part. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Map<String, @Nullable Object> variables = context.getCoercedVariables().toMap();
        boolean someAreNull = context.getOperationDefinition().getVariableDefinitions().stream()
                .anyMatch(variable -> variables.get(variable.getName()) == null);
        if (someAreNull) {
            new VariableRefusals(new WrittenNodes(context.getGraphQLSchema(), context.getDocument()))
                    .ofNulls(context.getOperationDefinition(), variables)
                    .ifPresent(refusal -> {
                        throw refusal.exception();
                    });
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        // nobody reads the answer to a question that was stopped
        boolean isStopped = parameters.getExecutionInput().isCancelled();
        if (isStopped || result.getErrors().stream().allMatch(DocumentErrors::hasCode)) {
            // without data, one wrong argument may have an error for each entry of a list
            return CompletableFuture.completedFuture(
                    result.getData() == null && result.getErrors().size() > 1
                            ? result.transform(builder -> builder.errors(different(result.getErrors())))
                            : result);
        }
        Document document = parameters.getGraphQLContext().get(Document.class);
        WrittenNodes nodes = document == null ? null : new WrittenNodes(parameters.getSchema(), document);
        List<GraphQLError> errors = result.getErrors().stream()
                .flatMap(error -> hasCode(error) ? Stream.of(error) : refused(error, nodes, parameters).stream())
                .toList();
        List<GraphQLError> shown = errors.isEmpty()
                ? List.of(error(result.getErrors().getFirst(), DocumentRefusals.unexplained()))
                : errors;
        return CompletableFuture.completedFuture(
                result.transform(builder -> builder.errors(result.isDataPresent() ? shown : different(shown))));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    /** The first errors, without repetitions. */
    private List<GraphQLError> different(List<GraphQLError> errors) {
        Map<List<?>, GraphQLError> different = new LinkedHashMap<>();
        errors.forEach(error -> different.putIfAbsent(
                Stream.of(error.getMessage(), error.getExtensions()).toList(), error));
        return different.values().stream().limit(limits.refused()).toList();
    }

    /** @param nodes null if the document cannot be read */
    private Optional<GraphQLError> refused(
            GraphQLError error, @Nullable WrittenNodes nodes, InstrumentationExecutionParameters parameters) {
        if (error instanceof InvalidSyntaxError unread) {
            return Optional.of(error(error, DocumentRefusals.of(unread)));
        }
        if (error instanceof IntrospectionDisabledError) {
            return Optional.of(error(error, DocumentRefusals.introspectionIsDisabled()));
        }
        // an error with a path is one of the answer
        if (nodes == null || error.getPath() != null) {
            return Optional.of(Errors.internal(error));
        }
        VariableRefusals variables = new VariableRefusals(nodes);
        return switch (error) {
            case ValidationError invalid ->
                new DocumentRefusals(nodes).of(invalid).map(refusal -> error(error, refusal));
            case UnknownOperationException unknown ->
                Optional.of(error(error, variables.unknownOperation(parameters.getOperation())));
            default ->
                Optional.of(variables
                        .of(
                                parameters.getOperation(),
                                parameters.getExecutionInput().getRawVariables().toMap())
                        .map(refusal -> error(error, refusal))
                        .orElseGet(() -> Errors.internal(error)));
        };
    }

    private GraphQLError error(GraphQLError error, Refusal refusal) {
        GraphQLError.Builder<?> builder = refusal.errorBuilder();
        if (refusal.message().length() > limits.characters()) {
            builder.message(refusal.message().substring(0, limits.characters() - 3) + "...");
        }
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        return builder.build();
    }
}
