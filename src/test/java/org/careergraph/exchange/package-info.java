@NullMarked
package org.careergraph.exchange;

import org.jspecify.annotations.NullMarked;
