/** The start of the product: settings, the load, health, and the start-up screen. */
@NullMarked
package org.careergraph.start;

import org.jspecify.annotations.NullMarked;
