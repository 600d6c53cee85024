package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Over TLS every answer tells browsers to stay with it, whoever of us has answered. */
@WithApi
class TlsTests {
    private static final String PASSWORD = "of no value";

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void certificate(DynamicPropertyRegistry settings) throws IOException, InterruptedException {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store().toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        settings.add("server.ssl.key-store", () -> store().toString());
        settings.add("server.ssl.key-store-password", () -> PASSWORD);
    }

    private static Path store() {
        return folder.resolve("certificate.p12");
    }

    private static SocketFactory trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store())) {
            trusted.load(stored, PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls.getSocketFactory();
    }

    static Stream<Request> everything() {
        return OpenAccessTests.everything();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyAnswerTellsToStay(Request request) throws Exception {
        assertStays(Wire.send(port, trusting(), request.bytes()));
    }

    @Test
    void soDoesTheAnswerToALineThatIsNoRequest() throws Exception {
        Answer refused =
                Wire.send(port, trusting(), "what is\u0000 this\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("400 MALFORMED_REQUEST");
        assertStays(refused);
    }

    private static void assertStays(Answer answer) {
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
    }
}
