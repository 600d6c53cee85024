package org.careergraph.catalogue;

/**
 * A special form of a job, with duties in addition to the common ones.
 *
 * @param id unique within the job
 */
public record JobVariant(String id, String title) {}
