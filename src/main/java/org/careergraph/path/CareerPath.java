package org.careergraph.path;

import java.util.List;
import org.careergraph.catalogue.Job;
import org.careergraph.gap.Gap;

/**
 * A chain of moves.
 *
 * @param moves at least one; each starts where the one before ends
 * @param overall the end compared with the start: what only intermediate jobs require is not in it
 */
public record CareerPath(Job from, Job to, List<Move> moves, Gap overall, PathCounts counts) {}
