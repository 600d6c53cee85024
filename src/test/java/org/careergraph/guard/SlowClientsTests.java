package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.api.WithApi;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Clients that take their time, by the hundred, take nobody else's. The numbers are smaller here, to save the test's. */
@WithApi
@TestPropertySource(
        properties = {
            "careergraph.limits.request.body-time=2s",
            "server.tomcat.connection-timeout=2s",
            "careergraph.limits.clients.per-second=0"
        })
class SlowClientsTests {
    private static final String BODY =
            "{\"query\":\"{ jobs(first: 36) { nodes { id title purpose duties { text } } } }\"}";

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String WHOLE = HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY;
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** What a loaded machine adds to a time that is kept. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    @LocalServerPort
    private int port;

    @Test
    void healthyClientsKeepTheirLatency() throws Exception {
        median(30);
        Duration alone = median(30);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                slow.add(saying("POST /graphql HTTP/1.1\r\nHost: loc"));
                slow.add(saying(HEAD + "Content-Length: 1000\r\n\r\n{"));
            }
            for (int i = 0; i < 30; i++) {
                // answers that nobody takes
                slow.add(saying(WHOLE));
            }
            assertThat(median(30))
                    .as("alone %s", alone)
                    .isLessThan(alone.multipliedBy(10).plusMillis(200));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatComesByteByByteEnds() throws Exception {
        try (Socket client = saying(HEAD + "Content-Length: 1000\r\n\r\n")) {
            long start = System.nanoTime();
            Thread trickle = Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        client.getOutputStream().write('{');
                        Thread.sleep(200);
                    }
                } catch (IOException | InterruptedException closed) {
                    // what the test waits for
                }
            });
            assertThat(answerWithinTime(client, start))
                    .startsWith("HTTP/1.1 408")
                    .contains("BODY_TIME");
            trickle.interrupt();
        }
    }

    @Test
    void aBodyThatNeverComesEnds() throws Exception {
        try (Socket client = saying(HEAD + "Content-Length: 1000\r\n\r\n{")) {
            assertThat(answerWithinTime(client, System.nanoTime())).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void aHeadThatNeverEndsIsNotWaitedFor() throws Exception {
        try (Socket client = saying("POST /graphql HTTP/1.1\r\nHost: loc")) {
            long start = System.nanoTime();
            assertThat(client.getInputStream().readAllBytes()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST.plus(SLACK));
        }
    }

    @Test
    void anAnswerThatNobodyTakesIsGivenUp() throws Exception {
        try (Socket client = saying(WHOLE.repeat(100))) {
            // once the buffers are full nothing moves, until the server gives up: then writing on fails
            await().atMost(Duration.ofMinutes(1)).until(() -> hasClosed(client));
        }
    }

    private static boolean hasClosed(Socket client) {
        try {
            client.getOutputStream().write(' ');
            return false;
        } catch (IOException closed) {
            return true;
        }
    }

    private static String answerWithinTime(Socket client, long start) throws IOException {
        String answer;
        try {
            answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException reset) {
            answer = "";
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST.plus(SLACK));
        return answer;
    }

    private Socket saying(String text) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private Duration median(int times) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<Long> nanos = new ArrayList<>();
            for (int i : IntStream.range(0, times).toArray()) {
                long start = System.nanoTime();
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ jobFamilies { id } }\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as("question " + i).isEqualTo(200);
                nanos.add(System.nanoTime() - start);
            }
            return Duration.ofNanos(nanos.stream().sorted().toList().get(times / 2));
        }
    }
}
