/**
 * Errors that a client can act on: for a request that is refused, and for a failure while it is answered, with a code, the place, the
 * value and the nearest valid ones.
 */
@NullMarked
package org.careergraph.refusals;

import org.jspecify.annotations.NullMarked;
