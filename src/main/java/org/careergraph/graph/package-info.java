/**
 * The catalogue in Neo4j: writes it in one transaction, and hands out nothing but what was read back whole and verified.
 *
 * <p>The graph is drawn and read by hand, node by node: {@link org.careergraph.graph.GraphImage} is what the catalogue
 * looks like as a graph, with everything that an analyst sees, and its digest is the catalogue's version. Labels,
 * relationship types and properties that are not ours are neither read nor touched.
 *
 * <p>The database is reached through the driver's transaction functions, and in no other way: they alone give a time-out to
 * each transaction, repeat it after a transient failure within bounds, and fail with one family of exceptions. Spring's
 * {@code Neo4jClient} does none of the three, and its convenience, mapping rows to objects, has no use here.
 */
@NullMarked
package org.careergraph.graph;

import org.jspecify.annotations.NullMarked;
