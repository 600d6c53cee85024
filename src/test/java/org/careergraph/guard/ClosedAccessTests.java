package org.careergraph.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.Tokens;
import org.careergraph.api.WithApi;
import org.careergraph.http.Wire;
import org.careergraph.http.Wire.Answer;
import org.careergraph.http.Wire.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Closed by one setting, to all but the holders of a token of one issuer; and one foreign origin let in. */
@WithApi
@ExtendWith(OutputCaptureExtension.class)
class ClosedAccessTests {
    private static final Tokens ISSUER = new Tokens();
    private static final String PORTAL = "https://portal.example";
    private static final Request GOOD = Request.document("{ job(id: \"drivers/G2\") { id } }");
    private static final Request RELOAD = Request.document("mutation { reloadCatalogue { loaded version } }");
    private static final Map<String, Object> READER = Map.of("realm_access", Map.of("roles", List.of("reader")));
    private static final Map<String, Object> ADMINISTRATOR =
            Map.of("realm_access", Map.of("roles", List.of("reader", "framework-editor")));

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("careergraph.access.reading", () -> "authenticated");
        settings.add("careergraph.access.role-claim", () -> "realm_access.roles");
        settings.add("careergraph.access.administrator", () -> "framework-editor");
        settings.add("spring.security.oauth2.resourceserver.jwt.public-key-location", ISSUER::publicKeyLocation);
        settings.add("spring.security.oauth2.resourceserver.jwt.audiences", () -> Tokens.AUDIENCE);
        settings.add("spring.graphql.cors.allowed-origins", () -> PORTAL);
    }

    @LocalServerPort
    private int port;

    private Answer send(Request request) {
        return Wire.send(port, request);
    }

    private Answer send(Request request, String token) {
        return send(request.with("Authorization", "Bearer " + token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/graphql/schema",
                "/graphql/questions",
                "/graphql/questions/catalogue",
                "/graphql/questions/nothing",
                "/nowhere",
                "/actuator/env"
            })
    void withoutATokenNothingIsTold(String address) {
        Answer refused = send(Request.get(address).with("If-None-Match", "*"));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer");
        assertThat(refused.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"This needs an access token.\",\"extensions\":{\"code\":\"UNAUTHENTICATED\",\"classification\":\"UNAUTHORIZED\"}}]}"
                                .formatted());
        assertThat(refused.headers()).doesNotContainKeys("set-cookie", "etag");
        assertThat(refused.header("Content-Security-Policy")).isPresent();
    }

    @Test
    void healthIsToldToEverybody() {
        assertThat(send(Request.get("/actuator/health")).status()).isNotEqualTo(401);
    }

    @Test
    void withATokenEverythingIsAnsweredAndHeldForNobodyElse() {
        String token = ISSUER.token(READER);
        assertThat(send(GOOD, token).body()).startsWith("{\"data\":{\"job\":{\"id\":\"ilo/drivers/G2\"}}");
        Answer saved = send(Request.get("/graphql/questions/catalogue"), token);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("Cache-Control"))
                .hasValueSatisfying(held -> assertThat(held).startsWith("private"));
        assertThat(send(Request.get("/graphql/schema"), token).status()).isEqualTo(200);
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "nonsense",
                "a.b.c",
                ISSUER.token(ADMINISTRATOR, Duration.ofHours(-1)),
                new Tokens().token(ADMINISTRATOR),
                ISSUER.token(Map.of("aud", "another-service")),
                ISSUER.unsigned(ADMINISTRATOR),
                ISSUER.signedWithThePublicKey(ADMINISTRATOR),
                ISSUER.token(ADMINISTRATOR) + "x",
                "x".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsNoneAndIsNotLogged(String token, CapturedOutput log) {
        Answer refused = send(GOOD, token);
        assertThat(refused.status() + " " + refused.code()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(refused.body())
                .contains("This access token is not valid here.")
                .hasSizeLessThan(200);
        assertThat(log.getOut() + log.getErr()).doesNotContain(token, "Exception", "ERROR", "WARN");
    }

    @Test
    void onlyAnAdministratorChangesAnything() {
        assertThat(send(RELOAD).code()).isEqualTo("UNAUTHENTICATED");
        Answer reader = send(RELOAD, ISSUER.token(READER));
        assertThat(reader.status() + " " + reader.code()).isEqualTo("403 FORBIDDEN");
        Answer nobody = send(RELOAD, ISSUER.token(Map.of("realm_access", "framework-editor")));
        assertThat(nobody.status() + " " + nobody.code()).isEqualTo("403 FORBIDDEN");
        assertThat(send(RELOAD, ISSUER.token(ADMINISTRATOR)).body())
                .startsWith("{\"data\":{\"reloadCatalogue\":{\"loaded\":true,\"version\":\"test\"}}");
    }

    @Test
    void norDoesAnAdministratorByAnAddress() {
        Answer refused = send(
                Request.get("/graphql?query=mutation%7BreloadCatalogue%7Bloaded%7D%7D"), ISSUER.token(ADMINISTRATOR));
        assertThat(refused.status() + " " + refused.code()).isEqualTo("405 MUTATION_BY_GET");
    }

    private static Request from(String origin, Request request) {
        return request.with("Origin", origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/questions/catalogue", "/graphql/schema"})
    void thePortalMayAskFirstAndOthersMayNot(String address) {
        Request preflight = Request.of("OPTIONS", address, new byte[0])
                .with("Access-Control-Request-Method", address.equals("/graphql") ? "POST" : "GET")
                .with("Access-Control-Request-Headers", "authorization, content-type");
        Answer allowed = send(from(PORTAL, preflight));
        assertThat(allowed.status()).isEqualTo(200);
        assertThat(allowed.header("Access-Control-Allow-Origin")).contains(PORTAL);
        assertThat(allowed.header("Access-Control-Allow-Headers"))
                .hasValueSatisfying(headers -> assertThat(headers).contains("authorization", "content-type"));
        Answer others = send(from("https://elsewhere.example", preflight));
        assertThat(others.status()).isEqualTo(403);
        assertThat(others.headers()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void thePortalReadsAnswersAndRefusals() {
        String token = ISSUER.token(READER);
        for (Answer answer : List.of(
                send(from(PORTAL, GOOD), token),
                send(from(PORTAL, Request.get("/graphql/questions/catalogue")), token),
                send(from(PORTAL, GOOD)),
                send(from(PORTAL, Request.post("x".repeat(200_000)))))) {
            assertThat(answer.header("Access-Control-Allow-Origin")).contains(PORTAL);
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .hasValueSatisfying(headers -> assertThat(headers).contains("ETag", "Retry-After"));
            assertThat(answer.header("Vary"))
                    .hasValueSatisfying(vary -> assertThat(vary).contains("Origin"));
        }
        assertThat(send(from("https://elsewhere.example", GOOD), token).headers())
                .doesNotContainKey("access-control-allow-origin");
    }
}
