/** How fast the product answers, and beside what. See {@code src/docs/benchmarks.md}. */
@NullMarked
package org.careergraph.benchmarks;

import org.jspecify.annotations.NullMarked;
