/**
 * What one position asks beyond another. Each line carries the requirement that it compares. Pure Java over the catalogue:
 * a rule on requirements is decided here, once.
 */
@NullMarked
package org.careergraph.gap;

import org.jspecify.annotations.NullMarked;
