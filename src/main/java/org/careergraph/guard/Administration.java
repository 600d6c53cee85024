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
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whatever changes something is asked by an administrator, and may take its time. */
@Component
@Order(50)
class Administration extends SimplePerformantInstrumentation {
    private final Access access;
    private final RequestLimits limits;

    Administration(Access access, RequestLimits limits) {
        this.access = access;
        this.limits = limits;
    }

    /** Takes along who asks, from the thread of the request to that of the work. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Askers implements WebGraphQlInterceptor {
        @Override
        public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
            Authentication asker = SecurityContextHolder.getContext().getAuthentication();
            if (asker != null) {
                request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(Map.of(Authentication.class, asker))
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
            unlessAdministrator(context.get(Authentication.class));
            TimeBudget allowance = context.get(TimeBudget.class);
            if (allowance != null) {
                allowance.extend(limits.changeTime());
            }
        }
        return SimpleInstrumentationContext.noOp();
    }

    private void unlessAdministrator(@Nullable Authentication asker) {
        if (!access.tokensAreKnown()) {
            throw new NotAllowedException(
                    "ADMINISTRATION_OFF",
                    "FORBIDDEN",
                    "Nothing can be changed here: no issuer of access tokens is set.");
        }
        if (!(asker instanceof JwtAuthenticationToken)) {
            throw new NotAllowedException(
                    "UNAUTHENTICATED", "UNAUTHORIZED", "This needs the access token of an administrator.");
        }
        if (!asker.getAuthorities().contains(Access.ADMINISTRATOR)) {
            throw new NotAllowedException("FORBIDDEN", "FORBIDDEN", "This needs the role of an administrator.");
        }
    }

    private static final class NotAllowedException extends AbortExecutionException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final String classification;

        NotAllowedException(String code, String classification, String message) {
            super(message);
            this.code = code;
            this.classification = classification;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of("code", code, "classification", classification);
        }
    }
}
