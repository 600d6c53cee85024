/**
 * Drafts of vacancies from the text of a notice, for review. A draft adds nothing to the notice, marks what is uncertain, and accounts for
 * every line.
 */
@NullMarked
package org.careergraph.notice;

import org.jspecify.annotations.NullMarked;
