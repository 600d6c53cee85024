package org.careergraph.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.careergraph.catalogue.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** How long and by whom an answer may be cached. */
record Validity(String etag, String cacheControl) {

    /**
     * @param content all that the answer depends on
     * @param maxAge for which a cache may use the answer without asking
     */
    static Validity of(ServerRequest request, String content, Duration maxAge) {
        // what a client with a token reads must not be shared
        boolean isPrivate = request.headers().firstHeader(HttpHeaders.AUTHORIZATION) != null;
        // weak, since it may be sent compressed
        return new Validity(
                "W/\"" + Sha256.of(content).substring(0, 32) + "\"",
                "%s, max-age=%d".formatted(isPrivate ? "private" : "public", maxAge.toSeconds()));
    }

    /** For an answer of a version of the catalogue. It also depends on attached documents, for example, so its body counts. */
    static Validity of(ServerRequest request, String version, MediaType type, byte[] body, Duration maxAge) {
        return of(request, version + " " + type + " " + new String(body, StandardCharsets.UTF_8), maxAge);
    }

    /** Whether the client has the answer. */
    boolean isKnown(ServerRequest request) {
        try {
            return request.headers().asHttpHeaders().getIfNoneMatch().stream()
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || ("W/" + tag).equals(etag));
        } catch (IllegalArgumentException notATag) {
            return false;
        }
    }

    <B extends ServerResponse.HeadersBuilder<B>> B addTo(B builder) {
        return builder.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
