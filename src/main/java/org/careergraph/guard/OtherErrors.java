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

/** What nobody of ours has answered, in the shape of all other errors and without repeating what was sent. */
@Controller
class OtherErrors implements ErrorController {
    private final HttpRefusals answers;

    OtherErrors(HttpRefusals answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                // whoever asks for this page itself
                .orElse(HttpStatus.NOT_FOUND);
        answer(answers, response, status);
    }

    static void answer(HttpRefusals answers, HttpServletResponse response, HttpStatus status) throws IOException {
        switch (status) {
            case NOT_FOUND -> answers.refuse(response, status, "NOT_FOUND", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                answers.refuse(response, status, "METHOD_NOT_ALLOWED", "This address does not know that method.");
            default -> {
                if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
                    answers.refuse(response, status, "INTERNAL_ERROR", "Something went wrong on our side.");
                } else {
                    answers.refuse(response, status, "MALFORMED_REQUEST", "This request cannot be read.");
                }
            }
        }
    }
}
