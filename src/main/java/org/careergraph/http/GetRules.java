package org.careergraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
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
import java.util.Set;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Refuses operations by GET, whose whole question is in the address: mutations, since browsers and crawlers fetch addresses by
 * themselves, and questions about a person, since addresses are logged.
 */
@Component
@Order(10)
class GetRules extends SimplePerformantInstrumentation {
    static final String MUTATION = "MUTATION_BY_GET";
    static final String PERSON = "PERSON_BY_GET";
    static final Set<String> CODES = Set.of(MUTATION, PERSON);

    /** Names of arguments about a person. */
    private static final Set<String> PERSONAL = Set.of("person", "acquire");

    private static final String BY_GET = GetRules.class.getName();

    static void apply(GraphQLContext.Builder context) {
        context.of(BY_GET, true);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (context.getGraphQLContext().hasKey(BY_GET)) {
            if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
                throw refusal(MUTATION, "A mutation must be sent by POST.").exception();
            }
            if (isAboutPerson(context.getDocument(), context.getCoercedVariables())) {
                throw refusal(PERSON, "A question about a person must be sent by POST, since addresses are logged.")
                        .exception();
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    private static Refusal refusal(String code, String message) {
        return Refusal.of(ErrorType.BAD_REQUEST, code, message);
    }

    private static boolean isAboutPerson(Node<?> node, CoercedVariables variables) {
        boolean isPersonal = node instanceof Argument argument
                && PERSONAL.contains(argument.getName())
                && switch (argument.getValue()) {
                    case NullValue none -> false;
                    case VariableReference variable -> variables.get(variable.getName()) != null;
                    default -> true;
                };
        return isPersonal || node.getChildren().stream().anyMatch(child -> isAboutPerson(child, variables));
    }
}
