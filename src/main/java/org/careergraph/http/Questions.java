package org.careergraph.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Nearest;
import org.careergraph.catalogue.Sha256;
import org.careergraph.http.SavedQuestions.Saved;
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

/**
 * Reads questions from HTTP requests, as the GraphQL-over-HTTP specification writes them: JSON by POST, parameters by GET.
 * Strict, so that a mistake is told instead of being guessed at.
 */
@Component
class Questions {
    static final String NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND";
    private static final String HASH_PREFIX = "sha256:";

    /** @param jsonDepth how deep a body may nest */
    @ConfigurationProperties("careergraph.limits.json")
    record JsonLimits(int jsonDepth) {}

    private final SavedQuestions saved;
    private final JsonMapper json;

    Questions(SavedQuestions saved, JsonLimits limits) {
        this.saved = saved;
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.jsonDepth())
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** @throws RefusedRequestException if the body is no question */
    Question posted(ServerRequest request) {
        contentType(request);
        return question(object(body(request), "The body"), null);
    }

    /**
     * @param name of a saved question; null if the parameters tell which one
     * @throws RefusedRequestException if the parameters are no question
     */
    Question inAddress(ServerRequest request, @Nullable String name) {
        ObjectNode parameters = json.createObjectNode();
        parameters(request).forEach((parameter, values) -> {
            if (values.size() > 1) {
                throw RefusedRequestException.malformed("The parameter \"%s\" is given %d times."
                        .formatted(BadArgumentException.shown(parameter), values.size()));
            }
            String value = values.getFirst();
            switch (parameter) {
                case "query", "operationName", "documentId" -> parameters.put(parameter, value);
                case "variables", "extensions" ->
                    parameters.set(
                            parameter,
                            value.isEmpty()
                                    ? json.nullNode()
                                    : parsed(value.getBytes(StandardCharsets.UTF_8), "The parameter " + parameter));
                default -> {} // a client's own, as for a cache
            }
        });
        return question(parameters, name);
    }

    private static Map<String, List<String>> parameters(ServerRequest request) {
        try {
            return Map.copyOf(request.params());
        } catch (IllegalStateException unreadable) {
            // in Tomcat's words, which quote what may tell of a person
            throw RefusedRequestException.malformed(
                    "The address is not UTF-8, percent-encoded, or has too many parameters.");
        }
    }

    private static void contentType(ServerRequest request) {
        MediaType type;
        try {
            type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMediaTypeException unreadable) {
            type = MediaType.APPLICATION_OCTET_STREAM;
        }
        String coding = request.headers().firstHeader("Content-Encoding");
        boolean plain = coding == null || coding.equalsIgnoreCase("identity");
        boolean utf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
        if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) || !plain || !utf8) {
            throw new RefusedRequestException(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "UNSUPPORTED_MEDIA_TYPE",
                            "A question is posted as application/json in UTF-8, not compressed.")
                    .withHeader("Accept", MediaType.APPLICATION_JSON_VALUE);
        }
    }

    private static byte[] body(ServerRequest request) {
        try {
            return request.servletRequest().getInputStream().readAllBytes();
        } catch (IOException gone) {
            throw RefusedRequestException.malformed("The body did not arrive whole.");
        }
    }

    private JsonNode parsed(byte[] text, String what) {
        try {
            // Jackson would read other encodings, and replace what is none
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
        } catch (CharacterCodingException broken) {
            throw RefusedRequestException.malformed(what + " is not UTF-8.");
        }
        try {
            return json.readTree(text);
        } catch (JacksonException broken) {
            throw RefusedRequestException.malformed(
                    "%s is not JSON, or not what it may be: %s".formatted(what, reason(broken)));
        }
    }

    /** The parser's own words without the text that it quotes, which may tell of a person. */
    private static String reason(JacksonException broken) {
        return broken.getLocation() == null
                ? "it ends too early."
                : "line %d, column %d."
                        .formatted(
                                broken.getLocation().getLineNr(),
                                broken.getLocation().getColumnNr());
    }

    private ObjectNode object(byte[] body, String what) {
        JsonNode node = parsed(body, what);
        return switch (node) {
            case ObjectNode object -> object;
            case ArrayNode batch ->
                throw new RefusedRequestException(
                        HttpStatus.BAD_REQUEST,
                        "BATCH_REFUSED",
                        "One request asks one question; a list is not answered.");
            default -> throw RefusedRequestException.malformed(what + " is no JSON object.");
        };
    }

    private Question question(ObjectNode request, @Nullable String name) {
        String query = text(request, "query");
        String documentId = name != null ? name : text(request, "documentId");
        Map<String, Object> extensions = withoutNulls(map(request, "extensions"));
        String hash = hash(extensions);
        Saved found = null;
        if (documentId != null) {
            found = byId(documentId);
        } else if (hash != null && query == null) {
            found = saved.findByHash(hash).orElseThrow(Questions::notFound);
        } else if (query == null || query.isBlank()) {
            throw RefusedRequestException.malformed(
                    "A question needs a query, a documentId or the hash of a saved question.");
        } else if (hash != null && !hash.equals(Sha256.of(query))) {
            throw RefusedRequestException.malformed("The sha256Hash is not that of the query.");
        }
        if (documentId != null && query != null) {
            throw RefusedRequestException.malformed("A question has a query or a documentId, not both.");
        }
        if (found == null && saved.savedOnly()) {
            found = saved.findByText(String.valueOf(query)).orElseThrow(this::savedOnly);
        }
        return new Question(
                found == null ? String.valueOf(query) : found.text(),
                found,
                text(request, "operationName"),
                map(request, "variables"),
                extensions);
    }

    private Saved byId(String documentId) {
        // with the prefix as the specification of persisted documents has it, without as manifests do
        String hash = documentId.startsWith(HASH_PREFIX) ? documentId.substring(HASH_PREFIX.length()) : documentId;
        return saved.findByHash(hash).or(() -> saved.findByName(documentId)).orElseThrow(() -> {
            List<String> nearest = Nearest.to(documentId, saved.names());
            String shown = BadArgumentException.shown(documentId);
            return new RefusedRequestException(
                            HttpStatus.NOT_FOUND,
                            "UNKNOWN_QUESTION",
                            "There is no saved question \"%s\"; the nearest: %s."
                                    .formatted(shown, String.join(", ", nearest)))
                    .with("argument", "documentId")
                    .with("value", shown)
                    .with("nearest", nearest);
        });
    }

    /** In the words that Apollo's clients know, who send the document itself upon it. */
    private static RefusedRequestException notFound() {
        return new RefusedRequestException(HttpStatus.BAD_REQUEST, NOT_FOUND, "PersistedQueryNotFound");
    }

    private RefusedRequestException savedOnly() {
        return new RefusedRequestException(
                        HttpStatus.FORBIDDEN,
                        "SAVED_QUESTIONS_ONLY",
                        "Only saved questions are answered here: %s.".formatted(String.join(", ", saved.names())))
                .with("nearest", List.copyOf(saved.names()));
    }

    private static @Nullable String hash(Map<String, Object> extensions) {
        if (!(extensions.get("persistedQuery") instanceof Map<?, ?> persisted)) {
            return null;
        }
        if (!(persisted.get("version") instanceof Number version && version.intValue() == 1)) {
            throw RefusedRequestException.malformed("A persistedQuery has the version 1.");
        }
        if (!(persisted.get("sha256Hash") instanceof String hash)) {
            throw RefusedRequestException.malformed("A persistedQuery has a sha256Hash.");
        }
        return hash;
    }

    private static @Nullable String text(ObjectNode request, String name) {
        JsonNode value = request.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw RefusedRequestException.malformed("\"%s\" is no text.".formatted(name));
        }
        return value.stringValue();
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> map(ObjectNode request, String name) {
        JsonNode value = request.get(name);
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw RefusedRequestException.malformed("\"%s\" is no object.".formatted(name));
        }
        return json.convertValue(value, LinkedHashMap.class);
    }

    private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> map) {
        Map<String, Object> given = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        return given;
    }
}
