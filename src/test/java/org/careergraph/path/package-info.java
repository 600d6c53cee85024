@NullMarked
package org.careergraph.path;

import org.jspecify.annotations.NullMarked;
