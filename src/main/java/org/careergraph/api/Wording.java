package org.careergraph.api;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcherFactory;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Locale;
import org.careergraph.gap.Reason;
import org.careergraph.words.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Puts reasons into words where the schema shows them: a field whose value is a reason is answered with its sentence. */
@Component
final class Wording implements RuntimeWiringConfigurer {
    private final Sentences english = new Sentences(Locale.ENGLISH);

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        @SuppressWarnings("deprecation") // the only abstract method of the library's interface, which still calls it
        DataFetcherFactory<Object> properties =
                environment -> property(environment.getFieldDefinition().getName());
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(properties));
    }

    private TrivialDataFetcher<Object> property(String name) {
        PropertyDataFetcher<Object> property = PropertyDataFetcher.fetching(name);
        return environment -> worded(property.get(environment));
    }

    /** The value itself, or the sentence of a reason. */
    @Nullable
    Object worded(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Reason reason -> english.of(reason);
            case List<?> list ->
                !list.isEmpty() && list.getFirst() instanceof Reason
                        ? list.stream().map(this::worded).toList()
                        : list;
            default -> value;
        };
    }
}
