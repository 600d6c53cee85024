package org.careergraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.NullValue;
import graphql.language.OperationDefinition.Operation;
import graphql.language.VariableReference;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * What may be asked by GET, whose whole question stands in the address: nothing that changes anything, since addresses are
 * fetched without being asked for, and nothing about a person, since addresses are logged and kept on their way.
 */
@Component
@Order(10)
class AddressRules extends SimplePerformantInstrumentation {
    static final String MUTATION = "MUTATION_BY_GET";
    static final String PERSON = "PERSON_BY_GET";
    static final Set<String> CODES = Set.of(MUTATION, PERSON);

    /** Arguments that tell of a person, wherever they stand. */
    private static final Set<String> PERSONAL = Set.of("person", "acquire");

    private static final String BY_ADDRESS = AddressRules.class.getName();

    static void byAddress(GraphQLContext.Builder context) {
        context.of(BY_ADDRESS, true);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (context.getGraphQLContext().hasKey(BY_ADDRESS)) {
            if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
                throw new ByPostOnlyException(MUTATION, "What changes something is asked by POST.");
            }
            if (tellsOfAPerson(context.getDocument(), context.getCoercedVariables())) {
                throw new ByPostOnlyException(
                        PERSON, "What tells of a person is asked by POST, so that no address holds it.");
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static boolean tellsOfAPerson(Node<?> node, CoercedVariables variables) {
        boolean told = node instanceof Argument argument
                && PERSONAL.contains(argument.getName())
                && switch (argument.getValue()) {
                    case NullValue none -> false;
                    case VariableReference variable -> variables.get(variable.getName()) != null;
                    default -> true;
                };
        return told || node.getChildren().stream().anyMatch(child -> tellsOfAPerson(child, variables));
    }

    private static final class ByPostOnlyException extends AbortExecutionException {
        private static final long serialVersionUID = 1L;
        private final String code;

        ByPostOnlyException(String code, String message) {
            super(message);
            this.code = code;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", code, "classification", ErrorType.BAD_REQUEST.name());
        }
    }
}
