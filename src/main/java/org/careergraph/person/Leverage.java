package org.careergraph.person;

import java.util.List;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Reason;

/**
 * What one acquisition would do.
 *
 * @param opens positions of which every essential line is met then, and was not before
 * @param linesMet essential lines of any position that are met then, and were not before
 * @param assumptions what is taken for granted of the person, a sentence each
 */
public record Leverage(Acquisition acquisition, List<Position> opens, int linesMet, List<Reason> assumptions) {}
