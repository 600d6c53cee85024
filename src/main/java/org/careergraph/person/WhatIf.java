package org.careergraph.person;

import java.util.List;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Verdict;

/**
 * What becomes of a person's standing with more.
 *
 * @param opens positions of which every essential line is met then, and was not before
 * @param nearer positions of which more essential lines are met or nearer then, without being open, most gained first
 * @param unchanged how many positions stay as they are
 * @param assumptions what is taken for granted, a sentence each
 */
public record WhatIf(List<Change> opens, List<Change> nearer, int unchanged, List<Reason> assumptions) {
    /**
     * What becomes of one position.
     *
     * @param gained reasons of the lines that are met or nearer then
     */
    public record Change(Position position, Verdict before, Verdict after, List<Reason> gained) {}
}
