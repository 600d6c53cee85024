/**
 * The pages: the explorer at {@code /} and the workbench for questions at {@code /graphiql}. What they show they ask of the
 * public API, as any other client; here is only how their files are served, and what a browser may do with them.
 */
@NullMarked
package org.careergraph.explorer;

import org.jspecify.annotations.NullMarked;
