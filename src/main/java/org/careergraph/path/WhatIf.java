package org.careergraph.path;

import java.util.List;
import org.careergraph.catalogue.Job;

/**
 * What becomes of a person's standing with more.
 *
 * @param opens jobs of which every essential line is met then, and was not before
 * @param nearer jobs of which more essential lines are met or nearer then, without being open, most gained first
 * @param unchanged how many jobs stay as they are
 * @param assumptions what is taken for granted, a sentence each
 */
public record WhatIf(List<Change> opens, List<Change> nearer, int unchanged, List<String> assumptions) {
    /**
     * What becomes of one job.
     *
     * @param gained reasons of the lines that are met or nearer then
     */
    public record Change(Job job, Verdict before, Verdict after, List<String> gained) {}
}
