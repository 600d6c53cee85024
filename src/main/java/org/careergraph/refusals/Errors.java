package org.careergraph.refusals;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.careergraph.path.CatalogueUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Turns failures into refusals that reveal nothing of the implementation. */
@Component
public class Errors extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    Errors() {
        // so that the log names the request
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        return refusal(failure)
                .errorBuilder()
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }

    public static Refusal refusal(Throwable failure) {
        return switch (failure) {
            case BadArgumentException bad -> bad.refusal();
            case CatalogueUnavailableException unavailable ->
                Refusal.of(Refusal.UNAVAILABLE, "CATALOGUE_UNAVAILABLE", unavailable.sentence())
                        .with("reason", unavailable.reason().name());
            // nobody waits for the answer
            case CancellationException stopped ->
                Refusal.of(Refusal.UNAVAILABLE, "STOPPED", "The work on this question was stopped.");
            default -> {
                String reference = reference();
                log.error("Request {} failed", reference, failure);
                yield internal(reference);
            }
        };
    }

    /** An error that the engine found in our answer. */
    static GraphQLError internal(GraphQLError error) {
        String reference = reference();
        log.error("Request {} failed: {}", reference, error.getMessage());
        GraphQLError.Builder<?> builder = internal(reference).errorBuilder();
        if (error.getPath() != null) {
            builder.path(error.getPath());
        }
        return builder.build();
    }

    private static Refusal internal(String reference) {
        return Refusal.of(
                        ErrorType.INTERNAL_ERROR,
                        "INTERNAL_ERROR",
                        "Something went wrong on our side; reference %s.".formatted(reference))
                .with("reference", reference);
    }

    /** The id of the request in the log. */
    private static String reference() {
        return Optional.ofNullable(MDC.get("requestId"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
