/** The words of an answer: every sentence is made here, from a reason with typed values and the message bundle. */
@NullMarked
package org.careergraph.words;

import org.jspecify.annotations.NullMarked;
