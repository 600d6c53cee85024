/**
 * The seed: facts as people write them, in YAML. Whoever reads a seed gets facts that are complete and consistent, or every
 * problem that stands in the way, each with file, line and what would be right; nothing in between, and nothing is written
 * anywhere. The same seed gives the same facts in the same order. The files are untrusted: what YAML offers beyond plain
 * entries, lists and values is refused.
 */
@NullMarked
package org.careergraph.seed;

import org.jspecify.annotations.NullMarked;
