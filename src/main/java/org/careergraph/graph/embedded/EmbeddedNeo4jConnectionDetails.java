package org.careergraph.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Where the embedded database is to be found.
 *
 * @param uri its Bolt address on the loopback interface, with the port it really got
 * @param folder absolute path of the folder that holds its store and logs
 */
public record EmbeddedNeo4jConnectionDetails(URI uri, Path folder) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
        return uri;
    }
}
