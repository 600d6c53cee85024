@NullMarked
package org.careergraph.http;

import org.jspecify.annotations.NullMarked;
