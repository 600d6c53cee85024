/**
 * How much may be asked, how often, by whom and for how long. Every limit's number stands in {@code application.yaml}; what
 * it means and how it is kept is here. A refusal names the limit, its maximum and what was asked.
 */
@NullMarked
package org.careergraph.guard;

import org.jspecify.annotations.NullMarked;
