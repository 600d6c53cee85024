@NullMarked
package org.careergraph.explorer;

import org.jspecify.annotations.NullMarked;
