package org.careergraph.guard;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        write(response, status, exceeded);
    }

    void refuse(HttpServletResponse response, HttpStatus status, Limit limit, long maximum, String message, String code)
            throws IOException {
        write(
                response,
                status,
                GraphQLError.newError()
                        .message(message)
                        .extensions(Map.of(
                                "code",
                                code,
                                "limit",
                                limit.name(),
                                "maximum",
                                maximum,
                                "classification",
                                status.is5xxServerError() ? "UNAVAILABLE" : "BAD_REQUEST"))
                        .build());
    }

    private void write(HttpServletResponse response, HttpStatus status, GraphQLError error) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(Map.of("errors", List.of(error.toSpecification()))));
    }
}
