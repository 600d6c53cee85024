package org.careergraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that cannot become a question: what is wrong with it, for the client to read. */
final class RefusedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> details = new LinkedHashMap<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    RefusedRequestException(HttpStatus status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RefusedRequestException malformed(String message) {
        return new RefusedRequestException(HttpStatus.BAD_REQUEST, "MALFORMED_REQUEST", message);
    }

    RefusedRequestException with(String name, Object detail) {
        details.put(name, detail);
        return this;
    }

    RefusedRequestException withHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    HttpHeaders headers() {
        return headers;
    }

    /** A GraphQL response without data, as for any other error. */
    Map<String, Object> body() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.put(
                "classification",
                switch (status) {
                    case INTERNAL_SERVER_ERROR -> "INTERNAL_ERROR";
                    case SERVICE_UNAVAILABLE -> "UNAVAILABLE";
                    default -> "BAD_REQUEST";
                });
        extensions.putAll(details);
        // in this order, always
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", String.valueOf(getMessage()));
        error.put("extensions", extensions);
        return Map.of("errors", List.of(error));
    }
}
