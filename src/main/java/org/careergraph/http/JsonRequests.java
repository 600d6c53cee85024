package org.careergraph.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.refusals.BadArgumentException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads HTTP requests as JSON objects: the body of a POST, the parameters of a GET. Refuses what is malformed, and guesses nothing. */
@Component
class JsonRequests {
    /** @param jsonDepth levels of nesting in a body */
    @ConfigurationProperties("careergraph.limits.json")
    record Limits(int jsonDepth) {}

    private final JsonMapper json;

    JsonRequests(Limits limits) {
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.jsonDepth())
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    ObjectNode body(ServerRequest request) {
        checkContentType(request);
        try {
            byte[] body = request.servletRequest().getInputStream().readAllBytes();
            return switch (parsed(body, "The body")) {
                case ObjectNode object -> object;
                case ArrayNode batch ->
                    throw new RefusedRequestException(
                            HttpStatus.BAD_REQUEST,
                            "BATCH_REFUSED",
                            "One request asks one question; a list is not answered.");
                default -> throw RefusedRequestException.malformed("The body is not a JSON object.");
            };
        } catch (IOException gone) {
            throw RefusedRequestException.malformed("The body did not arrive whole.");
        }
    }

    private static void checkContentType(ServerRequest request) {
        MediaType type;
        try {
            type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMediaTypeException unreadable) {
            type = MediaType.APPLICATION_OCTET_STREAM;
        }
        String coding = request.headers().firstHeader("Content-Encoding");
        boolean isPlain = coding == null || coding.equalsIgnoreCase("identity");
        boolean isUtf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) || !isPlain || !isUtf8) {
            throw new RefusedRequestException(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "UNSUPPORTED_MEDIA_TYPE",
                            "A question is posted as application/json in UTF-8, not compressed.")
                    .withHeader("Accept", MediaType.APPLICATION_JSON_VALUE);
        }
    }

    ObjectNode parameters(ServerRequest request) {
        ObjectNode parameters = json.createObjectNode();
        decoded(request).forEach((name, values) -> {
            if (values.size() > 1) {
                throw RefusedRequestException.malformed("The parameter \"%s\" is given %d times."
                        .formatted(BadArgumentException.shown(name), values.size()));
            }
            String value = values.getFirst();
            switch (name) {
                case "query", "operationName", "documentId" -> parameters.put(name, value);
                case "variables", "extensions" ->
                    parameters.set(
                            name,
                            value.isEmpty()
                                    ? json.nullNode()
                                    : parsed(value.getBytes(StandardCharsets.UTF_8), "The parameter " + name));
                default -> {} // for the client's own use, for example a cache
            }
        });
        return parameters;
    }

    private static Map<String, List<String>> decoded(ServerRequest request) {
        try {
            return Map.copyOf(request.params());
        } catch (IllegalStateException unreadable) {
            // Tomcat's message may quote something about a person
            throw RefusedRequestException.malformed(
                    "The address is not UTF-8, percent-encoded, or has too many parameters.");
        }
    }

    private JsonNode parsed(byte[] text, String what) {
        try {
            // Jackson would accept other encodings, and replace malformed characters
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return json.readTree(text);
        } catch (CharacterCodingException malformed) {
            throw RefusedRequestException.malformed(what + " is not UTF-8.");
        } catch (JacksonException malformed) {
            // without the parser's message, which may quote something about a person
            String where = malformed.getLocation() == null
                    ? "it ends too early."
                    : "line %d, column %d."
                            .formatted(
                                    malformed.getLocation().getLineNr(),
                                    malformed.getLocation().getColumnNr());
            throw RefusedRequestException.malformed("%s is not valid JSON: %s".formatted(what, where));
        }
    }

    static @Nullable String text(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw RefusedRequestException.malformed("\"%s\" is not a text.".formatted(name));
        }
        return value.stringValue();
    }

    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> map(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw RefusedRequestException.malformed("\"%s\" is not an object.".formatted(name));
        }
        return json.convertValue(value, LinkedHashMap.class);
    }
}
