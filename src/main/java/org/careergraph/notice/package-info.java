/**
 * From a notice to data: the draft of a vacancy, for a person to review. It says what the notice says and nothing else; what it
 * is not sure of it marks, and every line of the notice is accounted for.
 */
@NullMarked
package org.careergraph.notice;

import org.jspecify.annotations.NullMarked;
