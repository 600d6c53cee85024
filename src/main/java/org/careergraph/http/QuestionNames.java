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
 * How questions are named in metrics and traces: saved ones by their name, all others together. Nothing that a client chose,
 * neither its operation's name nor a value, becomes a name there: there would be no end of them, and some tell of a person.
 */
@Component
class QuestionNames extends DefaultExecutionRequestObservationConvention {
    private static final String OTHER = "other";

    private final SavedQuestions saved;

    QuestionNames(SavedQuestions saved) {
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

    /** Of the first error, all of which are ours. */
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
