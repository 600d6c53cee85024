@NullMarked
package org.careergraph.person;

import org.jspecify.annotations.NullMarked;
