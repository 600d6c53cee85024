package org.careergraph.catalogue;

/**
 * A generic job that a vacancy may be compared to, by our editorial judgement.
 *
 * @param job id of the job
 */
public record ComparableJob(String job, String reason) {}
