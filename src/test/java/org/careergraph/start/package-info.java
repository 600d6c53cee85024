@NullMarked
package org.careergraph.start;

import org.jspecify.annotations.NullMarked;
