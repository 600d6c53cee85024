package org.careergraph.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.careergraph.refusals.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals of requests that do not reach GraphQL, in the shape of its errors. */
@Component
class HttpRefusals {
    private final JsonMapper json = JsonMapper.shared();

    void refuse(HttpServletResponse response, HttpStatus status, String code, String message) throws IOException {
        refuse(response, status, Refusal.of(status, code, message));
    }

    void refuse(HttpServletResponse response, HttpStatus status, Refusal refusal) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.writeValueAsBytes(refusal.response()));
    }
}
