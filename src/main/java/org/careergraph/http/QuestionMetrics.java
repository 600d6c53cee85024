package org.careergraph.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Names questions in metrics and traces: a saved question by its name, any other as {@code other}. Names of operations and values are not
 * used: clients could create any number of them, and some would be about a person.
 */
@Component
class QuestionMetrics extends DefaultExecutionRequestObservationConvention {
    private static final String OTHER = "other";

    private final SavedQuestions saved;

    QuestionMetrics(SavedQuestions saved) {
        this.saved = saved;
    }

    @Override
    public String getContextualName(ExecutionRequestObservationContext context) {
        return "question " + name(context);
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(ExecutionRequestObservationContext context) {
        return super.getLowCardinalityKeyValues(context)
                .and(KeyValue.of("question", name(context)), KeyValue.of("code", code(context.getExecutionResult())));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(ExecutionRequestObservationContext context) {
        return KeyValues.empty();
    }

    private String name(ExecutionRequestObservationContext context) {
        String text = context.getExecutionInput().getQuery();
        return saved.findByText(text).map(SavedQuestions.Saved::name).orElse(OTHER);
    }

    /** The code of the first error. */
    private static String code(@Nullable ExecutionResult result) {
        return result == null
                ? "none"
                : result.getErrors().stream()
                        .map(GraphQLError::getExtensions)
                        .map(extensions -> extensions == null ? Map.of() : extensions)
                        .map(extensions -> String.valueOf(extensions.getOrDefault("code", OTHER)))
                        .findFirst()
                        .orElse("none");
    }
}
