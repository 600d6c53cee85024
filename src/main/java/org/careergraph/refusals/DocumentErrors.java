package org.careergraph.refusals;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
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
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Gives what the schema alone refuses, before any of our code runs, the shape of our other errors: a code, the place, what was
 * written there and what is nearest. Nothing of the engine's own words is told.
 */
@Component
@Order(100)
class DocumentErrors extends SimplePerformantInstrumentation {

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
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables documentAndVariables,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        parameters.getGraphQLContext().put(Document.class, documentAndVariables.getDocument());
        return documentAndVariables;
    }

    /** The engine lets a null pass that a variable brings where none may be, and then fails or answers half. */
    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Map<String, @Nullable Object> variables = context.getCoercedVariables().toMap();
        boolean someAreNull = context.getOperationDefinition().getVariableDefinitions().stream()
                .anyMatch(variable -> variables.get(variable.getName()) == null);
        if (someAreNull) {
            new SchemaRefusals(context.getGraphQLSchema(), context.getDocument())
                    .ofNulls(context.getOperationDefinition(), variables)
                    .ifPresent(refusal -> {
                        throw new RefusedValueException(refusal);
                    });
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static final class RefusedValueException extends AbortExecutionException {
        private static final long serialVersionUID = 1L;
        private final transient SchemaRefusal refusal;

        RefusedValueException(SchemaRefusal refusal) {
            super(refusal.message());
            this.refusal = refusal;
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        // nobody reads what is left of a question that was stopped
        boolean stopped = parameters.getExecutionInput().isCancelled();
        if (stopped || result.getErrors().stream().allMatch(DocumentErrors::hasCode)) {
            // one wrong argument is met at each entry of a list; where nothing is left of the answer, once says it all
            return CompletableFuture.completedFuture(
                    result.getData() == null && result.getErrors().size() > 1
                            ? result.transform(builder -> builder.errors(few(result.getErrors())))
                            : result);
        }
        Document document = parameters.getGraphQLContext().get(Document.class);
        SchemaRefusals refusals = document == null ? null : new SchemaRefusals(parameters.getSchema(), document);
        List<GraphQLError> told = result.getErrors().stream()
                .flatMap(error -> hasCode(error) ? Stream.of(error) : told(error, refusals, parameters).stream())
                .toList();
        List<GraphQLError> refused =
                told.isEmpty() ? List.of(error(result.getErrors().getFirst(), SchemaRefusals.unexplained())) : told;
        return CompletableFuture.completedFuture(
                result.transform(builder -> builder.errors(result.isDataPresent() ? refused : few(refused))));
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    /** What is told twice of one place is told once. */
    private List<GraphQLError> few(List<GraphQLError> errors) {
        Map<List<?>, GraphQLError> different = new LinkedHashMap<>();
        errors.forEach(error -> different.putIfAbsent(
                Stream.of(error.getMessage(), error.getExtensions()).toList(), error));
        return different.values().stream().limit(limits.refused()).toList();
    }

    /** @param refusals null if the document could not be read */
    private Optional<GraphQLError> told(
            GraphQLError error, @Nullable SchemaRefusals refusals, InstrumentationExecutionParameters parameters) {
        if (error instanceof InvalidSyntaxError unread) {
            return Optional.of(error(error, SchemaRefusals.of(unread)));
        }
        // while it is answered, nothing is wrong that the question could help
        if (refusals == null || error.getPath() != null) {
            return Optional.of(Errors.ofOurs(error));
        }
        return switch (error) {
            case ValidationError invalid -> refusals.of(invalid).map(refusal -> error(error, refusal));
            case UnknownOperationException unknown ->
                Optional.of(error(error, refusals.unknownOperation(parameters.getOperation())));
            case RefusedValueException refused -> Optional.of(error(error, refused.refusal));
            default ->
                Optional.of(refusals.ofVariables(
                                parameters.getOperation(),
                                parameters.getExecutionInput().getRawVariables().toMap())
                        .map(refusal -> error(error, refusal))
                        .orElseGet(() -> Errors.ofOurs(error)));
        };
    }

    private GraphQLError error(GraphQLError error, SchemaRefusal refusal) {
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", shortened(refusal.message()))
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(refusal.extensions());
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        return builder.build();
    }

    private String shortened(String message) {
        return message.length() <= limits.characters()
                ? message
                : message.substring(0, limits.characters() - 3) + "...";
    }
}
