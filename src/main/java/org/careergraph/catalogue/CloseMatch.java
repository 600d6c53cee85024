package org.careergraph.catalogue;

/**
 * A similar competency, mostly of another organization, by our editorial judgement.
 *
 * @param competency id of the other competency
 */
public record CloseMatch(String competency, String reason) {}
