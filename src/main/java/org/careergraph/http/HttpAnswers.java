package org.careergraph.http;

import graphql.ErrorClassification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers and refusals as HTTP responses. */
@Component
class HttpAnswers {
    /** Codes of failures that a later attempt may not have. */
    private static final Set<String> RETRY = Set.of("CATALOGUE_UNAVAILABLE", "OVERLOADED");

    /**
     * @param maxAge for which a cache may use the answer to a saved question without asking
     * @param retryAfter what a client is asked to wait after a temporary failure
     */
    @ConfigurationProperties("careergraph.answers")
    record Settings(Duration maxAge, Duration retryAfter) {}

    private final Settings settings;
    private final JsonMapper json = JsonMapper.shared();

    HttpAnswers(Settings settings) {
        this.settings = settings;
    }

    /** @param version of the catalogue that answers, if the answer may be cached */
    ServerResponse answer(
            ServerRequest request, WebGraphQlResponse response, MediaType type, @Nullable String version) {
        byte[] body = json.writeValueAsBytes(response.toMap());
        Validity validity = version == null || !response.getErrors().isEmpty()
                ? null
                : Validity.of(request, version, type, body, settings.maxAge());
        if (validity != null && validity.isKnown(request)) {
            return notModified(validity);
        }
        Set<String> codes = response.getErrors().stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .collect(Collectors.toSet());
        HttpStatus status = status(response, codes, type);
        ServerResponse.BodyBuilder builder = ServerResponse.status(status)
                .headers(headers -> headers.putAll(response.getResponseHeaders()))
                .contentType(utf8(type));
        if (codes.stream().anyMatch(RETRY::contains)) {
            builder.header(HttpHeaders.RETRY_AFTER, retryAfter());
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            builder.allow(HttpMethod.POST);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return (validity == null ? builder.header(HttpHeaders.CACHE_CONTROL, "no-store") : validity.addTo(builder))
                .body(body);
    }

    /** Readers of plain JSON take another status than 200 for a failure of the network, so errors of the question are 200 there. */
    private static HttpStatus status(WebGraphQlResponse response, Set<String> codes, MediaType type) {
        List<ErrorClassification> errors =
                response.getErrors().stream().map(ResponseError::getErrorType).toList();
        if (errors.contains(Refusal.UNAVAILABLE)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (codes.stream().anyMatch(GetRules.CODES::contains)) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        if (errors.contains(ErrorType.UNAUTHORIZED)) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (errors.contains(ErrorType.FORBIDDEN)) {
            return HttpStatus.FORBIDDEN;
        }
        return !response.getExecutionResult().isDataPresent() && type.equals(AcceptedType.GRAPHQL_RESPONSE)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.OK;
    }

    ServerResponse refusal(RefusedRequestException refused, MediaType type) {
        boolean isOk =
                refused.refusal().code().equals(Questions.NOT_FOUND) && !type.equals(AcceptedType.GRAPHQL_RESPONSE);
        HttpStatus status = isOk ? HttpStatus.OK : refused.status();
        ServerResponse.BodyBuilder builder = ServerResponse.status(status)
                .headers(headers -> headers.putAll(refused.headers()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(utf8(type));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            builder.header(HttpHeaders.RETRY_AFTER, retryAfter());
        }
        return builder.body(json.writeValueAsBytes(refused.refusal().response()));
    }

    private String retryAfter() {
        return String.valueOf(settings.retryAfter().toSeconds());
    }

    ServerResponse text(ServerRequest request, MediaType type, String text) {
        Validity validity = Validity.of(request, text, settings.maxAge());
        return validity.isKnown(request)
                ? notModified(validity)
                : validity.addTo(ServerResponse.ok().contentType(utf8(type)))
                        .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ServerResponse notModified(Validity validity) {
        return validity.addTo(ServerResponse.status(HttpStatus.NOT_MODIFIED)).build();
    }

    private static MediaType utf8(MediaType type) {
        return new MediaType(type, StandardCharsets.UTF_8);
    }
}
