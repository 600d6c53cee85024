package org.careergraph.notice;

import java.util.List;

/**
 * The draft of a vacancy, for review.
 *
 * @param yaml as {@code vacancy.schema.json} describes it, with comments
 * @param found what was recognized
 * @param doubts why the draft is not complete; empty if it is
 */
record Draft(String yaml, List<String> found, List<String> doubts) {}
