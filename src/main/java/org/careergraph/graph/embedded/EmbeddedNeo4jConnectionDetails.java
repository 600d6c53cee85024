package org.careergraph.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * The address and the password of the embedded database.
 *
 * @param uri its Bolt address on the loopback interface, with the actual port
 * @param folder absolute path of the folder that holds its store and logs
 * @param password of the user {@code neo4j}; null if none is required
 */
public record EmbeddedNeo4jConnectionDetails(
        URI uri, Path folder, @Nullable String password) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return password == null ? AuthTokens.none() : AuthTokens.basic("neo4j", password);
    }

    /** Without the password, which must not appear in a log. */
    @Override
    public String toString() {
        return uri + " in " + folder;
    }
}
