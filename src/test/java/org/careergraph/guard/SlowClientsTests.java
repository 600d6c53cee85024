package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careergraph.api.WithStrictApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that take their time, by the hundred, take nobody else's. The numbers are smaller here, to save the test's. */
@WithStrictApi
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SlowClientsTests {
    private static final String QUESTION =
            "{\"documentId\":\"job\",\"variables\":{\"id\":\"general-administration-and-office-support-assistants/G6\"}}";

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String WHOLE = HEAD + "Content-Length: " + QUESTION.length() + "\r\n\r\n" + QUESTION;

    @LocalServerPort
    private int port;

    /**
     * By the order of things and not by a clock: the answers are there before any of the slow ones is sent away. A machine that
     * is busy with other things may be too late for that, and then tries once more.
     */
    @Test
    void healthyClientsAreAnsweredWhileSlowOnesAreWaitedFor() {
        await().atMost(Duration.ofMinutes(1)).until(this::areAnsweredMeanwhile);
    }

    private boolean areAnsweredMeanwhile() throws Exception {
        List<SocketChannel> slow = new ArrayList<>();
        List<Socket> takingNothing = new ArrayList<>();
        try {
            for (int i = 0; i < 30; i++) {
                takingNothing.add(saying(WHOLE));
            }
            for (int i = 0; i < 200; i++) {
                slow.add(connected("POST /graphql HTTP/1.1\r\nHost: loc"));
                slow.add(connected(HEAD + "Content-Length: 1000\r\n\r\n{"));
            }
            for (int i = 0; i < 10; i++) {
                assertThat(Wire.send(port, Request.post(QUESTION)).status())
                        .as("question " + i)
                        .isEqualTo(200);
            }
            for (SocketChannel one : slow) {
                if (one.read(ByteBuffer.allocate(1)) != 0) {
                    return false;
                }
            }
            return true;
        } finally {
            for (SocketChannel one : slow) {
                one.close();
            }
            for (Socket one : takingNothing) {
                one.close();
            }
        }
    }

    private SocketChannel connected(String text) throws IOException {
        SocketChannel client = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        client.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        client.configureBlocking(false);
        return client;
    }

    /** Also that of a machine so busy that it sends nothing for seconds ends, but then for its silence: that is tried once more. */
    @Test
    void aBodyThatComesByteByByteEnds() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            try (Socket client = saying(HEAD + "Content-Length: 1000\r\n\r\n")) {
                Thread trickle = Thread.ofVirtual().start(() -> trickle(client));
                assertThat(answer(client)).startsWith("HTTP/1.1 408").contains("BODY_TIME");
                trickle.interrupt();
            }
        });
    }

    private static void trickle(Socket client) {
        try {
            while (true) {
                client.getOutputStream().write('{');
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException closed) {
            // what the test waits for
        }
    }

    @Test
    void aBodyThatNeverComesEnds() throws Exception {
        try (Socket client = saying(HEAD + "Content-Length: 1000\r\n\r\n{")) {
            assertThat(answer(client)).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    void aHeadThatNeverEndsIsNotWaitedFor() throws Exception {
        try (Socket client = saying("POST /graphql HTTP/1.1\r\nHost: loc")) {
            assertThat(client.getInputStream().readAllBytes()).isEmpty();
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

    /** Ends when the server does, as the client does not. */
    private static String answer(Socket client) throws IOException {
        try {
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException reset) {
            return "";
        }
    }

    private Socket saying(String text) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
