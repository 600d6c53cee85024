/**
 * Documents: reading a text by its layout into passages, each at the place that a locator names, with an account of every
 * line. A layout never guesses: what it does not understand it says, and a place that it cannot tell has no passage.
 */
@NullMarked
package org.careergraph.source;

import org.jspecify.annotations.NullMarked;
