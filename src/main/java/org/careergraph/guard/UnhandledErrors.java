package org.careergraph.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers errors that nothing else has answered, in the shape of all errors and without repeating the request. */
@Controller
class UnhandledErrors implements ErrorController {
    private final HttpRefusals answers;

    UnhandledErrors(HttpRefusals answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                // a request for this address itself
                .orElse(HttpStatus.NOT_FOUND);
        answer(answers, response, status);
    }

    static void answer(HttpRefusals answers, HttpServletResponse response, HttpStatus status) throws IOException {
        switch (status) {
            case NOT_FOUND -> answers.refuse(response, status, "NOT_FOUND", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                answers.refuse(response, status, "METHOD_NOT_ALLOWED", "This address does not support the method.");
            case INTERNAL_SERVER_ERROR ->
                answers.refuse(response, status, "INTERNAL_ERROR", "Something went wrong on our side.");
            default -> answers.refuse(response, status, "MALFORMED_REQUEST", "This request cannot be read.");
        }
    }
}
