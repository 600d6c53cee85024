/**
 * The seed: the facts in YAML files, written by people. Reading a seed gives facts that are complete and consistent, or every
 * problem with its file, its line and what would be right. Reading writes nothing, and the same seed always gives the same
 * facts in the same order. The files are untrusted: features of YAML beyond plain entries, lists and values are refused.
 */
@NullMarked
package org.careergraph.seed;

import org.jspecify.annotations.NullMarked;
