package org.careergraph.http;

import graphql.introspection.Introspection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.careergraph.path.CareerMap;
import org.careergraph.path.CareerMaps;
import org.careergraph.refusals.Errors;
import org.careergraph.refusals.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The GraphQL-over-HTTP specification: questions by POST and GET, saved questions by name, their manifest, and the schema. */
@Configuration(proxyBeanMethods = false)
class GraphQlOverHttp {
    private static final String PATH = "/graphql";
    private static final String QUESTIONS = PATH + "/questions";
    private static final String QUESTION = QUESTIONS + "/{name}";
    private static final String SCHEMA = PATH + "/schema";
    private static final MediaType GRAPHQL_TEXT = new MediaType("application", "graphql");

    private final WebGraphQlHandler engine;
    private final Questions questions;
    private final SavedQuestions saved;
    private final CareerMaps maps;
    private final HttpAnswers answers;
    private final String schema;
    private final JsonMapper json = JsonMapper.shared();

    GraphQlOverHttp(
            WebGraphQlHandler engine, Questions questions, SavedQuestions saved, CareerMaps maps, HttpAnswers answers)
            throws IOException {
        this.engine = engine;
        this.questions = questions;
        this.saved = saved;
        this.maps = maps;
        this.answers = answers;
        this.schema = new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Precedes the framework's route, which supports neither GET nor saved questions. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttpRoutes() {
        return RouterFunctions.route()
                .POST(PATH, request -> answer(request, () -> questions.posted(request)))
                .route(read(PATH), request -> answer(request, () -> questions.inAddress(request, null)))
                .route(
                        read(QUESTION),
                        request -> answer(request, () -> questions.inAddress(request, request.pathVariable("name"))))
                .route(read(QUESTIONS), request -> answers.text(request, MediaType.APPLICATION_JSON, manifest()))
                .route(read(SCHEMA), this::schema)
                .route(RequestPredicates.path(PATH), request -> otherMethod("GET, HEAD, POST"))
                .route(
                        RequestPredicates.path(SCHEMA)
                                .or(RequestPredicates.path(QUESTIONS))
                                .or(RequestPredicates.path(QUESTION)),
                        request -> otherMethod("GET, HEAD"))
                .build();
    }

    private static RequestPredicate read(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    private ServerResponse answer(ServerRequest request, Supplier<Question> question) {
        MediaType type = MediaType.APPLICATION_JSON;
        try {
            type = AcceptedType.of(request);
            return execute(request, question.get(), type);
        } catch (RefusedRequestException refused) {
            return answers.refusal(refused, type);
        } catch (RuntimeException failure) {
            Refusal refusal = Errors.refusal(failure);
            boolean isTemporary = refusal.classification() == Refusal.UNAVAILABLE;
            HttpStatus status = isTemporary ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
            return answers.refusal(new RefusedRequestException(status, refusal), type);
        }
    }

    private ServerResponse execute(ServerRequest request, Question question, MediaType type) {
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
        boolean isGet = !request.method().equals(HttpMethod.POST);
        if (isGet) {
            asked.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(GetRules::apply).build());
        }
        CareerMap map = isGet && question.saved() != null ? maps.current() : null;
        if (map != null) {
            asked.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(context -> context.of(CareerMap.class, map))
                            .build());
        }
        WebGraphQlResponse response = engine.handleRequest(asked).block();
        return response == null
                ? ServerResponse.status(HttpStatus.REQUEST_TIMEOUT).build() // the client has gone
                : answers.answer(request, response, type, map == null ? null : map.version());
    }

    private ServerResponse otherMethod(String allowed) {
        return answers.refusal(
                new RefusedRequestException(
                                HttpStatus.METHOD_NOT_ALLOWED,
                                "METHOD_NOT_ALLOWED",
                                "This address answers %s.".formatted(allowed))
                        .withHeader(HttpHeaders.ALLOW, allowed),
                MediaType.APPLICATION_JSON);
    }

    /** The saved questions as a manifest of persisted queries, in the format of Apollo's tools. */
    private String manifest() {
        List<Map<String, String>> operations = saved.all().stream()
                .map(question -> {
                    Map<String, String> operation = new LinkedHashMap<>();
                    operation.put("id", question.sha256());
                    // Apollo looks up the id by the name of the operation
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
        return json.writeValueAsString(manifest);
    }

    private ServerResponse schema(ServerRequest request) {
        return Introspection.isEnabledJvmWide()
                ? answers.text(request, GRAPHQL_TEXT, schema)
                : answers.refusal(
                        new RefusedRequestException(
                                HttpStatus.NOT_FOUND, "NOT_FOUND", "There is nothing at this address."),
                        MediaType.APPLICATION_JSON);
    }
}
