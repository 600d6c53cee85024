/**
 * A Neo4j database in this process, for installations without a server. It starts if {@code spring.neo4j.uri} is not set,
 * listens only on the loopback interface, and keeps everything in one folder. If the store cannot be read, it refuses to
 * start, and neither repairs nor deletes anything. The rest of the product uses it by its Bolt address.
 */
@NullMarked
package org.careergraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
