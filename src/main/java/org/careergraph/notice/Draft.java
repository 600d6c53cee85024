package org.careergraph.notice;

import java.util.List;

/**
 * A vacancy as a person may review it.
 *
 * @param yaml by the schema of vacancies, with comments
 * @param found what was recognized, a line each
 * @param doubts why it is not complete, a line each; empty if it is
 */
record Draft(String yaml, List<String> found, List<String> doubts) {

    boolean isComplete() {
        return doubts.isEmpty();
    }
}
