@NullMarked
package org.careergraph.guard;

import org.jspecify.annotations.NullMarked;
