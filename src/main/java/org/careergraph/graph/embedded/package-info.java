/**
 * A Neo4j inside this process, for whoever has no server: it starts when no {@code spring.neo4j.uri} is set, listens on the
 * loopback interface only, keeps everything under one folder, and refuses to start on a store it cannot read rather than
 * mend or delete anything. To the rest of the product it is one more Bolt address.
 */
@NullMarked
package org.careergraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
