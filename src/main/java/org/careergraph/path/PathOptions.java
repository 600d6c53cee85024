package org.careergraph.path;

import java.util.Set;

/**
 * What paths are looked for.
 *
 * @param kinds the kinds of moves that may be used
 * @param maxMoves the most moves that a path may have
 * @param maxPaths the most paths that are returned
 */
public record PathOptions(Set<MoveKind> kinds, int maxMoves, int maxPaths) {}
