/** The application: it starts the rooms. */
@NullMarked
package org.careergraph;

import org.jspecify.annotations.NullMarked;
