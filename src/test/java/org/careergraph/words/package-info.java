@NullMarked
package org.careergraph.words;

import org.jspecify.annotations.NullMarked;
