/**
 * The wiring: starts the rooms, connects them, and tells whoever started it what came of that, on one screen. It decides
 * nothing about careers.
 */
@NullMarked
package org.careergraph;

import org.jspecify.annotations.NullMarked;
