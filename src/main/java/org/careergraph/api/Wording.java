package org.careergraph.api;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactory;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
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
        wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(new Properties()));
    }

    private final class Properties implements DataFetcherFactory<Object> {
        @Override
        public DataFetcher<Object> get(GraphQLFieldDefinition field) {
            return new Property(PropertyDataFetcher.fetching(field.getName()));
        }

        @Override
        @SuppressWarnings("deprecation") // abstract in the library, though another method took its place
        public DataFetcher<Object> get(graphql.schema.DataFetcherFactoryEnvironment environment) {
            return get(environment.getFieldDefinition());
        }
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

    private final class Property implements TrivialDataFetcher<Object> {
        private final PropertyDataFetcher<Object> property;

        Property(PropertyDataFetcher<Object> property) {
            this.property = property;
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            return worded(property.get(environment));
        }
    }
}
