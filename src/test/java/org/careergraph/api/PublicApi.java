package org.careergraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.careergraph.seed.BuiltIn;
import org.careergraph.source.AttachedDocuments;
import org.careergraph.source.SummariesAsDocument;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What {@link WithPublicApi} needs around it: a certificate, a document, and a collector of traces. */
public final class PublicApi implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String PORTAL = "https://portal.example";

    private static final String PASSWORD = "of no value";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "server.ssl.key-store=" + Certificate.STORE,
                        "server.ssl.key-store-password=" + PASSWORD,
                        "management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:"
                                + Collector.SERVER.getAddress().getPort() + "/v1/traces")
                .applyTo(context);
    }

    public static Answer send(int port, Request request) {
        return send(port, request.bytes());
    }

    public static Answer send(int port, byte[] request) {
        return Wire.send(port, Certificate.TRUSTED, request);
    }

    /** What was sent to the collector up to now; names and values stand in it as they are. */
    public static String traces() {
        return String.join("\n", Collector.SENT);
    }

    /** Made when it is first asked for, and once. */
    private static final class Certificate {
        private static final Path STORE;
        private static final SocketFactory TRUSTED;

        static {
            try {
                STORE = stored();
                TRUSTED = trusting();
            } catch (IOException | InterruptedException | GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }

        private static Path stored() throws IOException, InterruptedException {
            Path folder = Files.createTempDirectory("certificate");
            folder.toFile().deleteOnExit();
            Path store = folder.resolve("certificate.p12");
            store.toFile().deleteOnExit();
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
                            store.toString(),
                            "-storepass",
                            PASSWORD)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(made.waitFor()).as(said).isZero();
            return store;
        }

        private static SocketFactory trusting() throws GeneralSecurityException, IOException {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            try (InputStream stored = Files.newInputStream(STORE)) {
                trusted.load(stored, PASSWORD.toCharArray());
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, trust.getTrustManagers(), null);
            return tls.getSocketFactory();
        }
    }

    /** Listens for as long as the JVM lives: an API that is kept for the next class goes on sending. */
    private static final class Collector {
        private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();
        private static final HttpServer SERVER;

        static {
            try {
                SERVER = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            SERVER.createContext("/v1/traces", exchange -> {
                SENT.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            SERVER.start();
        }
    }

    /** The summaries of the built-in facts, laid out as the document that they are of. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Attached {
        @Bean
        @Primary
        AttachedDocuments attached() throws IOException {
            Path folder = Files.createTempDirectory("documents");
            Path file = folder.resolve("ilo-gjd-2019.txt");
            Files.writeString(file, SummariesAsDocument.of(BuiltIn.FACTS));
            try {
                return AttachedDocuments.in(folder, new AttachedDocuments.Limits(2_000_000, 10));
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        }
    }
}
