/**
 * Search: the texts by which things are found, the interpretation of typed words, and highlights. {@link
 * org.careergraph.search.SearchIndex} is the port to the index. No framework, no I/O.
 */
@NullMarked
package org.careergraph.search;

import org.jspecify.annotations.NullMarked;
