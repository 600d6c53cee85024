package org.careergraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.catalogue.Nearest;
import org.careergraph.catalogue.Sha256;
import org.careergraph.http.SavedQuestions.Saved;
import org.careergraph.refusals.BadArgumentException;
import org.careergraph.refusals.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.node.ObjectNode;

/** Reads questions from HTTP requests, and looks up the saved ones. */
@Component
class Questions {
    static final String NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND";
    private static final String HASH_PREFIX = "sha256:";

    private final SavedQuestions saved;
    private final JsonRequests requests;

    Questions(SavedQuestions saved, JsonRequests requests) {
        this.saved = saved;
        this.requests = requests;
    }

    /** @throws RefusedRequestException if the body is no question */
    Question posted(ServerRequest request) {
        return question(requests.body(request), null);
    }

    /**
     * @param name of a saved question; null if the parameters contain or name the question
     * @throws RefusedRequestException if the parameters are no question
     */
    Question inAddress(ServerRequest request, @Nullable String name) {
        return question(requests.parameters(request), name);
    }

    private Question question(ObjectNode request, @Nullable String name) {
        String query = JsonRequests.text(request, "query");
        String documentId = name != null ? name : JsonRequests.text(request, "documentId");
        Map<String, Object> extensions = new LinkedHashMap<>();
        requests.map(request, "extensions").forEach((key, value) -> {
            if (value != null) {
                extensions.put(key, value);
            }
        });
        String hash = hash(extensions);
        Saved found = null;
        if (documentId != null && query != null) {
            throw RefusedRequestException.malformed("A question has a query or a documentId, not both.");
        } else if (documentId != null) {
            found = byId(documentId);
        } else if (hash != null && query == null) {
            // the message by which Apollo's clients know that they have to send the document
            found = saved.findByHash(hash)
                    .orElseThrow(() ->
                            new RefusedRequestException(HttpStatus.BAD_REQUEST, NOT_FOUND, "PersistedQueryNotFound"));
        } else if (query == null || query.isBlank()) {
            throw RefusedRequestException.malformed(
                    "A question needs a query, a documentId or the hash of a saved question.");
        } else if (hash != null && !hash.equals(Sha256.of(query))) {
            throw RefusedRequestException.malformed("The sha256Hash is not that of the query.");
        }
        if (found == null && saved.savedOnly()) {
            found = saved.findByText(String.valueOf(query)).orElseThrow(this::savedOnly);
        }
        return new Question(
                found == null ? String.valueOf(query) : found.text(),
                found,
                JsonRequests.text(request, "operationName"),
                requests.map(request, "variables"),
                extensions);
    }

    private Saved byId(String documentId) {
        // the specification of persisted documents has the prefix, manifests do not
        String hash = documentId.startsWith(HASH_PREFIX) ? documentId.substring(HASH_PREFIX.length()) : documentId;
        return saved.findByHash(hash).or(() -> saved.findByName(documentId)).orElseThrow(() -> {
            List<String> nearest = Nearest.to(documentId, saved.names());
            String shown = BadArgumentException.shown(documentId);
            String message =
                    "There is no saved question \"%s\"; the nearest: %s.".formatted(shown, String.join(", ", nearest));
            return new RefusedRequestException(
                    HttpStatus.NOT_FOUND,
                    Refusal.of(HttpStatus.BAD_REQUEST, "UNKNOWN_QUESTION", message)
                            .with("argument", "documentId")
                            .with("value", shown)
                            .with("nearest", nearest));
        });
    }

    private RefusedRequestException savedOnly() {
        String message = "Only saved questions are answered here: %s.".formatted(String.join(", ", saved.names()));
        return new RefusedRequestException(
                HttpStatus.FORBIDDEN,
                Refusal.of(HttpStatus.BAD_REQUEST, "SAVED_QUESTIONS_ONLY", message)
                        .with("nearest", List.copyOf(saved.names())));
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
}
