@NullMarked
package org.careergraph.refusals;

import org.jspecify.annotations.NullMarked;
