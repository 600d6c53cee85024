package org.careergraph.http;

import org.careergraph.refusals.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that cannot be executed. */
final class RefusedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Refusal refusal;
    private final transient HttpHeaders headers = new HttpHeaders();

    RefusedRequestException(HttpStatus status, Refusal refusal) {
        super(refusal.message());
        this.status = status;
        this.refusal = refusal;
    }

    RefusedRequestException(HttpStatus status, String code, String message) {
        this(status, Refusal.of(status, code, message));
    }

    static RefusedRequestException malformed(String message) {
        return new RefusedRequestException(HttpStatus.BAD_REQUEST, "MALFORMED_REQUEST", message);
    }

    RefusedRequestException withHeader(String name, String value) {
        headers.set(name, value);
        return this;
    }

    HttpStatus status() {
        return status;
    }

    Refusal refusal() {
        return refusal;
    }

    HttpHeaders headers() {
        return headers;
    }
}
