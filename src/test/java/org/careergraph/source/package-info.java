@NullMarked
package org.careergraph.source;

import org.jspecify.annotations.NullMarked;
