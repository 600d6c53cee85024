@NullMarked
package org.careergraph.notice;

import org.jspecify.annotations.NullMarked;
