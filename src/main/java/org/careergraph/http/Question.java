package org.careergraph.http;

import java.util.Map;
import org.careergraph.http.SavedQuestions.Saved;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request over HTTP.
 *
 * @param saved the saved question that the client named; null if it sent the document itself
 */
record Question(
        String document,
        @Nullable Saved saved,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {}
