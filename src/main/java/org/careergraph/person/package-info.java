/**
 * What a person has, whether it satisfies the lines of a gap, and what more would change. Pure Java; nothing of a person
 * is stored or logged.
 */
@NullMarked
package org.careergraph.person;

import org.jspecify.annotations.NullMarked;
