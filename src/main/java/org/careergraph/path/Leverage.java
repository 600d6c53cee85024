package org.careergraph.path;

import java.util.List;
import org.careergraph.catalogue.Job;

/**
 * What one acquisition would do.
 *
 * @param opens jobs of which every essential line is met then, and was not before
 * @param linesMet essential lines of any job that are met then, and were not before
 */
public record Leverage(Acquisition acquisition, List<Job> opens, int linesMet) {}
