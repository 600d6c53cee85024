package org.careergraph.http;

import graphql.introspection.Introspection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.careergraph.catalogue.Sha256;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.path.CatalogueUnavailableException;
import org.careergraph.refusals.Errors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP, as its specification says: questions by POST and by GET, what has answered with data or with errors, and
 * what could not be asked at all; saved questions by their name, which caches may hold; and the schema.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlOverHttp {
    private static final Logger log = LoggerFactory.getLogger(GraphQlOverHttp.class);

    static final String PATH = "/graphql";

    private static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");
    private static final MediaType GRAPHQL_TEXT = new MediaType("application", "graphql", StandardCharsets.UTF_8);

    /** Codes that tell of us and not of the question: whoever asks the same later may be answered. */
    private static final Set<String> UNAVAILABLE = Set.of("CATALOGUE_UNAVAILABLE", "OVERLOADED", "REQUEST_TIMEOUT");

    private static final String UNAUTHENTICATED = "UNAUTHENTICATED";

    /** That are put in order; the library refuses to order more. */
    private static final int MOST_TYPES = 50;

    private static final Set<String> FORBIDDEN = Set.of("FORBIDDEN", "ADMINISTRATION_OFF");

    private static final Set<String> AGAIN = Set.of("CATALOGUE_UNAVAILABLE", "OVERLOADED");

    /**
     * @param maxAge how long an answer to a saved question may be taken from a cache without asking whether it still holds
     * @param retryAfter how long a client is asked to wait when we cannot answer
     */
    @ConfigurationProperties("careergraph.answers")
    record Settings(Duration maxAge, Duration retryAfter) {}

    private final WebGraphQlHandler engine;
    private final Questions questions;
    private final SavedQuestions saved;
    private final CareerMaps maps;
    private final Settings settings;
    private final String schema;
    private final JsonMapper json = JsonMapper.shared();

    GraphQlOverHttp(
            WebGraphQlHandler engine, Questions questions, SavedQuestions saved, CareerMaps maps, Settings settings)
            throws IOException {
        this.engine = engine;
        this.questions = questions;
        this.saved = saved;
        this.maps = maps;
        this.settings = settings;
        this.schema = new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Before the route of the framework, which knows neither GET nor saved questions. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttpRoutes() {
        return RouterFunctions.route()
                .POST(PATH, request -> answering(request, () -> questions.posted(request)))
                .route(read(PATH), request -> answering(request, () -> questions.inAddress(request, null)))
                .route(read(PATH + "/questions"), this::manifest)
                .route(
                        read(PATH + "/questions/{name}"),
                        request -> answering(request, () -> questions.inAddress(request, request.pathVariable("name"))))
                .route(read(PATH + "/schema"), this::schema)
                .route(RequestPredicates.path(PATH), request -> otherMethod("GET, HEAD, POST"))
                .route(RequestPredicates.path(PATH + "/schema"), request -> otherMethod("GET, HEAD"))
                .route(RequestPredicates.path(PATH + "/questions"), request -> otherMethod("GET, HEAD"))
                .route(RequestPredicates.path(PATH + "/questions/{name}"), request -> otherMethod("GET, HEAD"))
                .build();
    }

    private static RequestPredicate read(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    private interface Reading {
        Question question();
    }

    private ServerResponse answering(ServerRequest request, Reading reading) {
        MediaType type = MediaType.APPLICATION_JSON;
        try {
            type = accepted(request);
            return answered(request, reading.question(), type);
        } catch (RefusedRequestException refused) {
            return refusal(refused, type);
        } catch (CatalogueUnavailableException unavailable) {
            return refusal(
                    new RefusedRequestException(
                                    HttpStatus.SERVICE_UNAVAILABLE, "CATALOGUE_UNAVAILABLE", unavailable.sentence())
                            .with("reason", unavailable.reason().name()),
                    type);
        } catch (RuntimeException fault) {
            return refusal(internal(fault), type);
        }
    }

    /** What goes wrong outside of an answer's fields. */
    private static RefusedRequestException internal(RuntimeException fault) {
        String reference = Errors.reference();
        log.error("Request {} failed", reference, fault);
        return new RefusedRequestException(
                        HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", Errors.message(reference))
                .with("reference", reference);
    }

    private ServerResponse answered(ServerRequest request, Question question, MediaType type) {
        WebGraphQlRequest asked = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                new DefaultGraphQlRequest(
                        question.document(), question.operationName(), question.variables(), question.extensions()),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
        boolean byAddress = !request.method().equals(HttpMethod.POST);
        if (byAddress) {
            asked.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(AddressRules::byAddress).build());
        }
        boolean mayBeHeld = byAddress && question.saved() != null;
        CareerMap map = mayBeHeld ? maps.current() : null;
        if (map != null) {
            asked.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.of(CareerMap.class, map))
                            .build());
        }
        WebGraphQlResponse response = engine.handleRequest(asked).block();
        return response == null
                ? ServerResponse.status(HttpStatus.REQUEST_TIMEOUT).build() // the client has gone
                : written(request, response, type, map);
    }

    /** @param map what the answer may be held with; null if it may not be held */
    private ServerResponse written(
            ServerRequest request, WebGraphQlResponse response, MediaType type, @Nullable CareerMap map) {
        byte[] body = json.writeValueAsBytes(response.toMap());
        List<String> codes =
                response.getErrors().stream().map(GraphQlOverHttp::code).toList();
        Validity validity =
                map == null || !codes.isEmpty() ? null : new Validity(etag(map, body, type), scope(request));
        if (validity != null && validity.isKnown(request)) {
            return validity.on(ServerResponse.status(HttpStatus.NOT_MODIFIED)).build();
        }
        ServerResponse.BodyBuilder builder = ServerResponse.status(status(response, codes, type))
                .headers(headers -> headers.putAll(response.getResponseHeaders()))
                .contentType(new MediaType(type, StandardCharsets.UTF_8));
        if (codes.stream().anyMatch(AGAIN::contains)) {
            builder.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(settings.retryAfter().toSeconds()));
        }
        if (codes.stream().anyMatch(AddressRules.CODES::contains)) {
            builder.allow(HttpMethod.POST);
        }
        if (codes.contains(UNAUTHENTICATED)) {
            builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (validity != null) {
            validity.on(builder);
        } else {
            builder.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return builder.body(body);
    }

    private static String code(ResponseError error) {
        return String.valueOf(error.getExtensions().get("code"));
    }

    /** By the older media type, whose readers take another status for a failure of the network, errors of the question are 200. */
    private static HttpStatus status(WebGraphQlResponse response, List<String> codes, MediaType type) {
        if (codes.stream().anyMatch(UNAVAILABLE::contains)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (codes.stream().anyMatch(AddressRules.CODES::contains)) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        if (codes.contains(UNAUTHENTICATED)) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (codes.stream().anyMatch(FORBIDDEN::contains)) {
            return HttpStatus.FORBIDDEN;
        }
        return !response.getExecutionResult().isDataPresent() && type.equals(GRAPHQL_RESPONSE)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.OK;
    }

    private ServerResponse refusal(RefusedRequestException refused, MediaType type) {
        HttpStatus status = refused.code().equals(Questions.NOT_FOUND) && !type.equals(GRAPHQL_RESPONSE)
                ? HttpStatus.OK
                : refused.status();
        ServerResponse.BodyBuilder builder = ServerResponse.status(status)
                .headers(headers -> headers.putAll(refused.headers()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType(type, StandardCharsets.UTF_8));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            builder.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(settings.retryAfter().toSeconds()));
        }
        return builder.body(json.writeValueAsBytes(refused.body()));
    }

    /** Plain JSON where the client takes anything, as the specification asks until all clients know the newer type. */
    private static MediaType accepted(ServerRequest request) {
        List<MediaType> wanted;
        try {
            wanted = request.headers().accept();
        } catch (InvalidMediaTypeException unreadable) {
            throw notAcceptable();
        }
        if (wanted.isEmpty()) {
            return MediaType.APPLICATION_JSON;
        }
        if (wanted.size() > MOST_TYPES) {
            throw notAcceptable();
        }
        List<MediaType> sorted = new ArrayList<>(wanted);
        MimeTypeUtils.sortBySpecificity(sorted);
        for (MediaType type : sorted) {
            for (MediaType offered : List.of(MediaType.APPLICATION_JSON, GRAPHQL_RESPONSE)) {
                if (type.getQualityValue() > 0 && type.includes(offered)) {
                    return offered;
                }
            }
        }
        throw notAcceptable();
    }

    private static RefusedRequestException notAcceptable() {
        return new RefusedRequestException(
                HttpStatus.NOT_ACCEPTABLE,
                "NOT_ACCEPTABLE",
                "Answers are application/graphql-response+json or application/json.");
    }

    private ServerResponse otherMethod(String allowed) {
        return refusal(
                new RefusedRequestException(
                                HttpStatus.METHOD_NOT_ALLOWED,
                                "METHOD_NOT_ALLOWED",
                                "This address answers %s.".formatted(allowed))
                        .withHeader(HttpHeaders.ALLOW, allowed),
                MediaType.APPLICATION_JSON);
    }

    // ------------------------------------------------------------ what caches may hold

    /** Until when and for whom an answer may be kept, and by which tag it is asked again. */
    private record Validity(String etag, String cacheControl) {
        boolean isKnown(ServerRequest request) {
            try {
                return request.headers().asHttpHeaders().getIfNoneMatch().stream()
                        .anyMatch(tag -> tag.equals("*") || weak(tag).equals(etag));
            } catch (IllegalArgumentException notATag) {
                return false;
            }
        }

        private static String weak(String tag) {
            return tag.startsWith("W/") ? tag : "W/" + tag;
        }

        <B extends ServerResponse.HeadersBuilder<B>> B on(B builder) {
            return builder.header(HttpHeaders.ETAG, etag)
                    .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
    }

    /** Shared caches must not hold what was answered to somebody who had to say who they are. */
    private String scope(ServerRequest request) {
        boolean known = request.headers().firstHeader(HttpHeaders.AUTHORIZATION) != null;
        return "%s, max-age=%d"
                .formatted(known ? "private" : "public", settings.maxAge().toSeconds());
    }

    /**
     * Of the answer itself and the version it comes from, so that nothing an answer depends on can be forgotten here: a newer
     * release, an attached document. Weak, since it may be sent compressed.
     */
    private static String etag(CareerMap map, byte[] body, MediaType type) {
        return etag(map.version() + " " + type + " " + new String(body, StandardCharsets.UTF_8));
    }

    private static String etag(String whole) {
        return "W/\"" + Sha256.of(whole).substring(0, 32) + "\"";
    }

    // ------------------------------------------------------------ what can be asked

    /** The saved questions in the form of a manifest of persisted queries, as Apollo's tools read it. */
    private ServerResponse manifest(ServerRequest request) {
        List<Map<String, String>> operations = saved.all().stream()
                .map(question -> {
                    Map<String, String> operation = new LinkedHashMap<>();
                    operation.put("id", question.sha256());
                    // of the operation, by which Apollo's link looks up the id; ours stands beside it
                    operation.put("name", question.operation());
                    operation.put("question", question.name());
                    operation.put("type", "query");
                    operation.put("body", question.text());
                    return operation;
                })
                .toList();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "apollo-persisted-query-manifest");
        manifest.put("version", 1);
        manifest.put("operations", operations);
        return text(request, MediaType.APPLICATION_JSON, json.writeValueAsString(manifest));
    }

    private ServerResponse schema(ServerRequest request) {
        return Introspection.isEnabledJvmWide()
                ? text(request, GRAPHQL_TEXT, schema)
                : refusal(
                        new RefusedRequestException(
                                HttpStatus.NOT_FOUND, "NOT_FOUND", "There is nothing at this address."),
                        MediaType.APPLICATION_JSON);
    }

    private ServerResponse text(ServerRequest request, MediaType type, String text) {
        Validity validity = new Validity(etag(text), scope(request));
        return validity.isKnown(request)
                ? validity.on(ServerResponse.status(HttpStatus.NOT_MODIFIED)).build()
                : validity.on(ServerResponse.ok().contentType(new MediaType(type, StandardCharsets.UTF_8)))
                        .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
