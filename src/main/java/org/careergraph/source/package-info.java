/**
 * Documents: reads a text by its layout into passages, each at the place that a locator names, and accounts for every line. A layout
 * never guesses: a line that it does not understand is reported, and a statement whose place is uncertain becomes no passage.
 */
@NullMarked
package org.careergraph.source;

import org.jspecify.annotations.NullMarked;
