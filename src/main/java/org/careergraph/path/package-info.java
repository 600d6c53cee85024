/**
 * The engine: what a move asks for beyond where it starts from, which moves there are, and which chains of them lead
 * from one place to another. Pure Java over the catalogue; every rule is decided here, once.
 */
@NullMarked
package org.careergraph.path;

import org.jspecify.annotations.NullMarked;
