/**
 * Moves from position to position, and chains of moves from one place to another, by a bounded search. Pure Java.
 */
@NullMarked
package org.careergraph.path;

import org.jspecify.annotations.NullMarked;
