package org.careergraph.catalogue;

/**
 * A special form of a job that has duties of its own beside the common ones.
 *
 * @param id unique within the job
 */
public record JobVariant(String id, String title) {}
