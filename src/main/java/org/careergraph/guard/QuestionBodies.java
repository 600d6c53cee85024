package org.careergraph.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.ClientAbortException;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body of a request into memory before anything parses it, and limits its size and the time in which it arrives. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class QuestionBodies extends OncePerRequestFilter {
    private static final int BUFFER_SIZE = 8_192;

    private final RequestLimits limits;
    private final LimitChecks checks;
    private final HttpRefusals answers;

    QuestionBodies(RequestLimits limits, LimitChecks checks, HttpRefusals answers) {
        this.limits = limits;
        this.checks = checks;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long maximum = limits.body().toBytes();
        if (request.getContentLengthLong() > maximum) {
            tooLarge(response, maximum, request.getContentLengthLong());
            return;
        }
        byte[] body;
        try {
            body = body(request, response, maximum);
        } catch (TooSlowException slow) {
            tooSlow(response);
            // closes the connection, so that nothing waits for the rest of the body
            throw new ClientAbortException(slow);
        }
        if (body != null) {
            chain.doFilter(new InMemory(request, body), response);
        }
    }

    /** Null if it is refused. */
    private byte @Nullable [] body(HttpServletRequest request, HttpServletResponse response, long maximum)
            throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_SIZE];
        long end = System.nanoTime() + limits.bodyTime().toNanos();
        try {
            InputStream body = request.getInputStream();
            for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
                read.write(buffer, 0, length);
                if (read.size() > maximum) {
                    tooLarge(response, maximum, read.size());
                    return null;
                }
                if (System.nanoTime() > end) {
                    throw new TooSlowException();
                }
            }
        } catch (TooSlowException slow) {
            throw slow;
        } catch (IOException broken) {
            response.setHeader("Connection", "close");
            answers.refuse(response, HttpStatus.BAD_REQUEST, "MALFORMED_REQUEST", "The body did not arrive whole.");
            return null;
        }
        return read.toByteArray();
    }

    private static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void tooSlow(HttpServletResponse response) throws IOException {
        checks.count(Limit.BODY_TIME);
        response.setHeader("Connection", "close");
        answers.refuse(
                response,
                HttpStatus.REQUEST_TIMEOUT,
                Refusal.of(HttpStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT", "The request took too long to arrive.")
                        .with("limit", Limit.BODY_TIME.name())
                        .with("maximum", limits.bodyTime().toMillis()));
        response.flushBuffer();
    }

    private void tooLarge(HttpServletResponse response, long maximum, long length) throws IOException {
        checks.count(Limit.BODY);
        // the rest is not read
        response.setHeader("Connection", "close");
        answers.refuse(response, HttpStatus.CONTENT_TOO_LARGE, Limit.BODY.exceeded(maximum, length));
    }

    private static final class InMemory extends HttpServletRequestWrapper {
        private final ByteArrayInputStream body;

        InMemory(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return body.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is in memory");
                }
            };
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }
}
