package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** An answer that takes longer than it may is not waited for, and the work on it ends. */
@WithApi
@TestPropertySource(properties = "careergraph.limits.request.time=2s")
class LateAnswerTests extends EndlessQuestions {
    private static final String NEXT =
            "GET /graphql/questions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /** The answer before it may end without a line's end. */
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 \\d{3} ");

    /** The first question takes longer than the next ones, and on a busy machine may be late by itself. */
    @BeforeEach
    @Override
    void serveTheEndlessDatabase() {
        await().until(() -> Wire.send(port, Request.post(BODY)).status() == 200);
        super.serveTheEndlessDatabase();
    }

    @Test
    void whoWaitsIsToldAndTheWorkStops() throws Exception {
        try (Socket client = asked()) {
            assertThat(head(client))
                    .anyMatch(line -> line.contains(" 503"))
                    .anyMatch(line -> line.equalsIgnoreCase("Cache-Control: no-store"));
            assertThat(database.stopped().await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** What a client sends ahead on the connection is no end of it; it is not answered, since a 503 closes the connection. */
    @Test
    void aNextRequestThatIsSentAheadIsNotTakenForGoing() throws Exception {
        try (Socket client = asked()) {
            assertThat(database.asked().await(30, TimeUnit.SECONDS)).isTrue();
            client.getOutputStream().write(NEXT.getBytes(StandardCharsets.US_ASCII));
            assertThat(statuses(client)).containsExactly("HTTP/1.1 503 ");
        }
    }

    @Test
    void norIsOneInTheSamePiece() throws Exception {
        try (Socket client = asked(NEXT)) {
            assertThat(statuses(client)).containsExactly("HTTP/1.1 503 ");
        }
    }

    private static List<String> statuses(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .flatMap(line -> STATUS.matcher(line).results().map(MatchResult::group))
                .toList();
    }

    private static List<String> head(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }
}
