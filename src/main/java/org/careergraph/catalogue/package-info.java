/**
 * The facts of the product: immutable records of grades, job families, jobs, competencies and rules, as the documents state
 * them, and {@link org.careergraph.catalogue.Catalogue} to look them up. Each fact is declared once: the names of the
 * components are the names in YAML, in the graph and in the GraphQL schema. There is no framework, no I/O and no rule here.
 */
@NullMarked
package org.careergraph.catalogue;

import org.jspecify.annotations.NullMarked;
