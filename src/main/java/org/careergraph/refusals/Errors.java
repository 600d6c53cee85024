package org.careergraph.refusals;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Every failure as an error that a client can act on, with a code and nothing of our insides. */
@Component
public class Errors extends DataFetcherExceptionResolverAdapter {
    /** Not a fault of the question, and not one of the answer either: the same question later may be answered. */
    static final ErrorClassification UNAVAILABLE = ErrorClassification.errorClassification("UNAVAILABLE");

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    Errors() {
        // so that the log names the request
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        return switch (failure) {
            case BadArgumentException bad -> {
                extensions.put("code", bad.code());
                extensions.put("argument", bad.argument());
                extensions.put("value", bad.value());
                extensions.put("nearest", bad.nearest());
                yield error(environment, ErrorType.BAD_REQUEST, String.valueOf(bad.getMessage()), extensions);
            }
            case CatalogueUnavailableException unavailable -> {
                extensions.put("code", "CATALOGUE_UNAVAILABLE");
                extensions.put("reason", unavailable.reason().name());
                yield error(environment, UNAVAILABLE, unavailable.sentence(), extensions);
            }
            // the answer is not waited for, or another one has been given
            case CancellationException stopped ->
                error(environment, UNAVAILABLE, "The work on this question was stopped.", extensions);
            default -> {
                String reference = reference();
                log.error("Request {} failed", reference, failure);
                yield error(environment, ErrorType.INTERNAL_ERROR, message(reference), ofOurs(reference));
            }
        };
    }

    /** What the engine finds wrong with our answer. */
    static GraphQLError ofOurs(GraphQLError error) {
        String reference = reference();
        log.error("Request {} failed: {}", reference, error.getMessage());
        GraphQLError.Builder<?> told =
                GraphQLError.newError().errorType(ErrorType.INTERNAL_ERROR).message(message(reference));
        told.extensions(ofOurs(reference));
        if (error.getPath() != null) {
            told.path(error.getPath());
        }
        return told.build();
    }

    /** By which its caller and our log speak of the same failure. */
    public static String reference() {
        return Optional.ofNullable(MDC.get("requestId"))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    public static String message(String reference) {
        return "Something went wrong on our side; reference " + reference + ".";
    }

    private static Map<String, Object> ofOurs(String reference) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", "INTERNAL_ERROR");
        extensions.put("reference", reference);
        return extensions;
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment,
            ErrorClassification type,
            String message,
            Map<String, Object> extensions) {
        return GraphQLError.newError()
                .errorType(type)
                .message(message)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .extensions(extensions)
                .build();
    }
}
