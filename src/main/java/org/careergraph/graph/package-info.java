/**
 * The catalogue in Neo4j. It is written in one transaction, and only a catalogue that was read completely and verified is
 * used.
 *
 * <p>Facts are mapped to nodes and relationships by the names of their components; {@link org.careergraph.graph.Shapes} has
 * the exceptions. {@link org.careergraph.graph.GraphImage} is the catalogue as a graph, and its digest is the version of the
 * catalogue. Labels, relationship types and properties of others are neither read nor changed.
 *
 * <p>All access uses the transaction functions of the driver. They give each transaction a time-out, repeat it a limited time
 * after a transient failure, and throw one family of exceptions. Spring's {@code Neo4jClient} does none of the three.
 */
@NullMarked
package org.careergraph.graph;

import org.jspecify.annotations.NullMarked;
