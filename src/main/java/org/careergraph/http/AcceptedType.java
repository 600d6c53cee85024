package org.careergraph.http;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.servlet.function.ServerRequest;

/** Chooses the media type of an answer. */
final class AcceptedType {
    static final MediaType GRAPHQL_RESPONSE = new MediaType("application", "graphql-response+json");

    /** Plain JSON first: the specification requires it for a client that accepts anything. */
    private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON, GRAPHQL_RESPONSE);

    /** The library cannot sort more. */
    private static final int MOST_TYPES = 50;

    private AcceptedType() {}

    /** @throws RefusedRequestException if the request accepts none of ours */
    static MediaType of(ServerRequest request) {
        List<MediaType> accepted;
        try {
            accepted = new ArrayList<>(request.headers().accept());
        } catch (InvalidMediaTypeException unreadable) {
            throw notAcceptable();
        }
        if (accepted.isEmpty()) {
            return MediaType.APPLICATION_JSON;
        }
        if (accepted.size() > MOST_TYPES) {
            throw notAcceptable();
        }
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> OFFERED.stream().filter(type::includes))
                .findFirst()
                .orElseThrow(AcceptedType::notAcceptable);
    }

    private static RefusedRequestException notAcceptable() {
        return new RefusedRequestException(
                HttpStatus.NOT_ACCEPTABLE,
                "NOT_ACCEPTABLE",
                "Answers are application/graphql-response+json or application/json.");
    }
}
