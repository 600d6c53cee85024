/**
 * From a user's words to things of the catalogue: what of a thing can be found, how words are read, what is shown of a hit.
 * Which things have the words is asked of an index, which is a port: {@link org.careergraph.search.SearchIndex}. No
 * framework, no I/O.
 */
@NullMarked
package org.careergraph.search;

import org.jspecify.annotations.NullMarked;
