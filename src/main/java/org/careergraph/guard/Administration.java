package org.careergraph.guard;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.Map;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Only an administrator may run a mutation, which has a time limit of its own. */
@Component
@Order(50)
class Administration extends SimplePerformantInstrumentation {
    private final Access access;
    private final RequestLimits limits;

    Administration(Access access, RequestLimits limits) {
        this.access = access;
        this.limits = limits;
    }

    /** Hands the caller from the thread of the request to the thread of the question. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Callers implements WebGraphQlInterceptor {
        @Override
        public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
            Authentication caller = SecurityContextHolder.getContext().getAuthentication();
            if (caller != null) {
                request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(Map.of(Authentication.class, caller))
                                .build());
            }
            return chain.next(request);
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        GraphQLContext context = parameters.getExecutionContext().getGraphQLContext();
        if (parameters.getExecutionContext().getOperationDefinition().getOperation() == Operation.MUTATION) {
            checkAdministrator(context.get(Authentication.class));
            TimeBudget budget = context.get(TimeBudget.class);
            if (budget != null) {
                budget.extend(limits.changeTime());
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    private void checkAdministrator(@Nullable Authentication caller) {
        if (!access.hasIssuer()) {
            throw refusal(
                    ErrorType.FORBIDDEN,
                    "ADMINISTRATION_OFF",
                    "Nothing can be changed here: no issuer of access tokens is set.");
        }
        if (!(caller instanceof JwtAuthenticationToken)) {
            throw refusal(
                    ErrorType.UNAUTHORIZED, "UNAUTHENTICATED", "This needs the access token of an administrator.");
        }
        if (!caller.getAuthorities().contains(Access.ADMINISTRATOR)) {
            throw refusal(ErrorType.FORBIDDEN, "FORBIDDEN", "This needs the role of an administrator.");
        }
    }

    private static AbortExecutionException refusal(ErrorType classification, String code, String message) {
        return Refusal.of(classification, code, message).exception();
    }
}
