/**
 * The nouns of the product: immutable facts about grades, job families, jobs, competencies and rules, as a source
 * document states them, and {@link org.careergraph.catalogue.Catalogue} to look them up by code. No framework, no I/O,
 * no decisions.
 */
@NullMarked
package org.careergraph.catalogue;

import org.jspecify.annotations.NullMarked;
