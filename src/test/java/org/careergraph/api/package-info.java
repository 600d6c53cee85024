@NullMarked
package org.careergraph.api;

import org.jspecify.annotations.NullMarked;
