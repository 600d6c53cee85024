@NullMarked
package org.careergraph.gap;

import org.jspecify.annotations.NullMarked;
