package org.careergraph.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the place of GraphQL, in the same shape: a client reads one kind of error, whoever refused. */
@Component
class HttpRefusals {
    private final JsonMapper json = JsonMapper.shared();

    void refuse(HttpServletResponse response, HttpStatus status, LimitExceededException exceeded) throws IOException {
        write(response, status, String.valueOf(exceeded.getMessage()), exceeded.getExtensions());
    }

    void refuse(HttpServletResponse response, HttpStatus status, Limit limit, long maximum, String message, String code)
            throws IOException {
        refuse(response, status, code, message, Map.of("limit", limit.name(), "maximum", maximum));
    }

    void refuse(HttpServletResponse response, HttpStatus status, String code, String message) throws IOException {
        refuse(response, status, code, message, Map.of());
    }

    private void refuse(
            HttpServletResponse response, HttpStatus status, String code, String message, Map<String, Object> details)
            throws IOException {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        extensions.putAll(details);
        extensions.put("classification", classification(status));
        write(response, status, message, extensions);
    }

    private static String classification(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "NOT_FOUND";
            case UNAUTHORIZED -> "UNAUTHORIZED";
            case FORBIDDEN -> "FORBIDDEN";
            case INTERNAL_SERVER_ERROR -> "INTERNAL_ERROR";
            case SERVICE_UNAVAILABLE -> "UNAVAILABLE";
            default -> "BAD_REQUEST";
        };
    }

    private void write(HttpServletResponse response, HttpStatus status, String message, Map<String, Object> extensions)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        // in this order, always
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("extensions", extensions);
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error))));
    }
}
