/**
 * The start of the product: settings, the load, health, and the first screen. It decides nothing about careers.
 */
@NullMarked
package org.careergraph.start;

import org.jspecify.annotations.NullMarked;
