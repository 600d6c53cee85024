package org.careergraph.http;

import java.util.Map;
import org.careergraph.http.SavedQuestions.Saved;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks over HTTP.
 *
 * @param document GraphQL
 * @param saved the saved question whose document it is, if it was asked by its name or hash
 */
record Question(
        String document,
        @Nullable Saved saved,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {}
