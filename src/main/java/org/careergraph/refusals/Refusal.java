package org.careergraph.refusals;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/**
 * Why a request is refused or failed, as clients read it.
 *
 * @param code for programs
 * @param message for people
 * @param details what a program can use in addition to the code
 */
public record Refusal(ErrorClassification classification, String code, String message, Map<String, Object> details) {

    /** The same question may be answered later. */
    public static final ErrorClassification UNAVAILABLE = ErrorClassification.errorClassification("UNAVAILABLE");

    public static Refusal of(ErrorClassification classification, String code, String message) {
        return new Refusal(classification, code, message, Map.of());
    }

    public static Refusal of(HttpStatus status, String code, String message) {
        return of(
                switch (status) {
                    case NOT_FOUND -> ErrorType.NOT_FOUND;
                    case UNAUTHORIZED -> ErrorType.UNAUTHORIZED;
                    case FORBIDDEN -> ErrorType.FORBIDDEN;
                    case INTERNAL_SERVER_ERROR -> ErrorType.INTERNAL_ERROR;
                    case SERVICE_UNAVAILABLE -> UNAVAILABLE;
                    default -> ErrorType.BAD_REQUEST;
                },
                code,
                message);
    }

    /** The refusal with a further detail; without it, if the detail is null. */
    public Refusal with(String name, @Nullable Object detail) {
        if (detail == null) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(details);
        all.put(name, detail);
        return new Refusal(classification, code, message, all);
    }

    /** The message that names the nearest valid values after a sentence without its full stop. */
    static String withNearest(String sentence, List<String> nearest) {
        return sentence + (nearest.isEmpty() ? "." : "; the nearest: " + String.join(", ", nearest) + ".");
    }

    GraphQLError.Builder<?> errorBuilder() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(details);
        return GraphQLError.newError()
                .message(message)
                .errorType(classification)
                .extensions(extensions);
    }

    public GraphQLError error() {
        // without a list of locations, not with an empty one
        return errorBuilder().locations(null).build();
    }

    /** Ends the execution of an operation. */
    public AbortExecutionException exception() {
        return new AbortExecutionException(List.of(error()));
    }

    /** The body of a response without data. */
    public Map<String, Object> response() {
        return Map.of("errors", List.of(error().toSpecification()));
    }
}
