package org.careergraph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Bounds of a search for paths.
 *
 * @param defaultMoves the most moves of a path unless told
 * @param maxMoves the most moves that may be asked for
 * @param maxPaths the most paths that are given
 */
@ConfigurationProperties("careergraph.limits.paths")
record PathLimits(int defaultMoves, int maxMoves, int maxPaths) {}
