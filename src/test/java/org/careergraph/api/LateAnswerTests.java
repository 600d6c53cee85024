package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** An answer that takes longer than it may is not waited for, and the work on it ends. */
@WithApi
@TestPropertySource(properties = "careergraph.limits.request.time=1s")
@Import(LateAnswerTests.Blocked.class)
class LateAnswerTests {

    @TestConfiguration
    static class Blocked {
        @Bean
        @Primary
        EndlessDatabase endless() {
            return new EndlessDatabase();
        }
    }

    @Autowired
    private EndlessDatabase database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void forget() {
        database.forget();
    }

    @Test
    void whoWaitsIsToldAndTheWorkStops() throws Exception {
        try (Socket client = EndlessDatabase.askedAt(port)) {
            assertThat(head(client))
                    .anyMatch(line -> line.contains(" 503"))
                    .anyMatch(line -> line.equalsIgnoreCase("Cache-Control: no-store"));
            assertThat(database.stopped().await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** What a client sends ahead on the connection is no end of it. */
    @Test
    void aNextRequestThatBeginsEarlyIsNotTakenForGoing() throws Exception {
        try (Socket client = EndlessDatabase.askedAt(port)) {
            assertThat(database.asked().await(30, TimeUnit.SECONDS)).isTrue();
            client.getOutputStream().write("GET /graphql/schema HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(head(client)).anyMatch(line -> line.contains(" 503"));
        }
    }

    private static List<String> head(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }
}
