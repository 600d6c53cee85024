/**
 * Errors that a client can act on: what the schema refuses and what fails while a question is answered, with a code, the place, the
 * value and the nearest valid ones.
 */
@NullMarked
package org.careergraph.refusals;

import org.jspecify.annotations.NullMarked;
