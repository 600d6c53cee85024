package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import java.util.stream.Stream;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Unless told otherwise everybody may read, nobody may change anything, and no foreign page reads along. */
@WithApi
class OpenAccessTests {
    private static final String GOOD = "{ job(id: \"drivers/G2\") { id } }";

    private static final String RELOAD = "mutation { reloadCatalogue { loaded } }";

    @LocalServerPort
    private int port;

    private Answer send(Request request) {
        return Wire.send(port, request);
    }

    static Stream<Request> everything() {
        return Stream.concat(ofOurs(), ofTheServer());
    }

    private static Stream<Request> ofOurs() {
        return Stream.of(
                Request.document(GOOD),
                Request.document("{ nothing }"),
                Request.get("/graphql/questions/catalogue"),
                Request.get("/graphql/questions/catalogue").with("If-None-Match", "*"),
                Request.get("/graphql/schema"),
                Request.get("/nowhere"),
                Request.get("/actuator/health"),
                Request.post("x".repeat(200_000)),
                Request.of("PUT", "/graphql", new byte[0]),
                Request.of("OPTIONS", "/graphql", new byte[0])
                        .with("Origin", "https://elsewhere.example")
                        .with("Access-Control-Request-Method", "POST"));
    }

    /** What Tomcat refuses before any filter sees it. */
    static Stream<Request> ofTheServer() {
        return Stream.of(
                Request.get("/../x"),
                Request.get("/a%2fb"),
                Request.get("/a%00b"),
                Request.get("/a;b"),
                Request.get("//graphql"),
                Request.get("/WEB-INF/x"),
                Request.get("/" + "x".repeat(20_000)),
                Request.get("/").with("X-Long", "x".repeat(20_000)),
                Request.get("/").with("Host", "a b"),
                Request.get("/").with("Host", null),
                Request.get("/").with("Expect", "more"),
                Request.post("{}").with("Content-Length", "two"),
                Request.post("{}").with("Transfer-Encoding", "rot13"),
                Request.of("TRACE", "/", new byte[0]),
                Request.of("OPTIONS", "*", new byte[0]),
                Request.of("GET", "*", new byte[0]),
                Request.of("CONNECT", "127.0.0.1:80", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyRefusalHasOneShape(Request request) {
        Answer answer = send(request);
        if (answer.status() >= 400) {
            assertThat(answer.code()).isNotEmpty();
            assertThat(answer.body()).hasSizeLessThan(300).doesNotContainIgnoringCase("tomcat", "<");
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheServer")
    void whatTheServerRefusesIsNoAnswer(Request request) {
        assertThat(send(request).status()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyAnswerTellsBrowsersWhatItIs(Request request) {
        Answer answer = send(request);
        assertThat(answer.headers())
                .containsEntry("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .doesNotContainKeys("set-cookie", "server", "x-powered-by", "access-control-allow-origin");
    }

    @Test
    void nobodyIsAskedWhoHeIs() {
        assertThat(send(Request.document(GOOD)).status()).isEqualTo(200);
        assertThat(send(Request.document(GOOD).with("Authorization", "Bearer nonsense"))
                        .status())
                .isEqualTo(200);
        assertThat(send(Request.get("/login")).status()).isEqualTo(404);
    }

    @Test
    void nothingListensBeyondThisMachine() throws Exception {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void nobodyChangesAnything() {
        Answer refused = send(Request.document(RELOAD));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("403 ADMINISTRATION_OFF");
        assertThat(refused.body()).doesNotContain("\"data\"");
        Answer byAddress = send(Request.get("/graphql?query=mutation%7BreloadCatalogue%7Bloaded%7D%7D"));
        assertThat(byAddress.status() + " " + byAddress.code()).isEqualTo("405 MUTATION_BY_GET");
        assertThat(byAddress.header("Allow")).contains("POST");
    }

    static final String[] SIMPLE = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"
    };

    /** What a foreign page can send without asking first. */
    @ParameterizedTest
    @FieldSource("SIMPLE")
    void aForeignPageCannotAskByAForm(String type) {
        Answer refused =
                send(Request.document(RELOAD).with("Content-Type", type).with("Origin", "https://elsewhere.example"));
        assertThat(refused.status()).isEqualTo(415);
    }

    @Test
    void aForeignPageIsNotLetIn() {
        Answer preflight = send(Request.of("OPTIONS", "/graphql", new byte[0])
                .with("Origin", "https://elsewhere.example")
                .with("Access-Control-Request-Method", "POST")
                .with("Access-Control-Request-Headers", "content-type"));
        assertThat(preflight.status() + " " + preflight.code()).isEqualTo("403 ORIGIN_NOT_ALLOWED");
        assertThat(preflight.headers().keySet())
                .noneMatch(header -> header.startsWith("access-control-") || header.equals("allow"));
        Answer read = send(Request.document(GOOD).with("Origin", "https://elsewhere.example"));
        assertThat(read.headers()).doesNotContainKey("access-control-allow-origin");
    }
}
