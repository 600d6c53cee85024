package org.careergraph.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careergraph.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Adds fields to types of the schema. Each tells its Java type, so that the inspection at the start can compare it with the schema.
 */
final class LinkedTypes {
    private final RuntimeWiring.Builder wiring;
    private final CurrentCatalogue catalogue;
    private final Wording wording;

    LinkedTypes(RuntimeWiring.Builder wiring, CurrentCatalogue catalogue, Wording wording) {
        this.wiring = wiring;
        this.catalogue = catalogue;
        this.wording = wording;
    }

    /** The type of the schema that has the name of the class. */
    <T> LinkedType<T> type(Class<T> source) {
        return type(source.getSimpleName(), source);
    }

    /** @param source the class of the objects from which the fields of the type are answered */
    <T> LinkedType<T> type(String name, Class<T> source) {
        return type(name);
    }

    /** A type whose objects are of a class with parameters. */
    <T> LinkedType<T> type(String name) {
        return new LinkedType<>(name);
    }

    /** A type of the schema to which fields are added. */
    final class LinkedType<T> {
        private final String name;

        private LinkedType(String name) {
            this.name = name;
        }

        /** A value that the object itself gives. */
        <R> LinkedType<T> value(String field, Class<R> type, Function<T, @Nullable R> value) {
            return value(field, type, (unused, source) -> value.apply(source));
        }

        /** A value that the catalogue gives for the object. */
        <R> LinkedType<T> value(String field, Class<R> type, BiFunction<Catalogue, T, @Nullable R> value) {
            return add(field, ResolvableType.forClass(type), value);
        }

        /** A list that the catalogue gives for the object. */
        <R> LinkedType<T> list(String field, Class<R> type, BiFunction<Catalogue, T, List<R>> list) {
            return add(field, ResolvableType.forClassWithGenerics(List.class, type), list);
        }

        /** The thing whose id the object holds; null if it holds none. */
        <K, R> LinkedType<T> byId(
                String field, Class<R> type, Function<T, @Nullable K> id, BiFunction<Catalogue, K, R> find) {
            return value(field, type, (catalogue, source) -> {
                K key = id.apply(source);
                return key == null ? null : find.apply(catalogue, key);
            });
        }

        /** The things whose ids the object holds. */
        <R> LinkedType<T> byIds(
                String field, Class<R> type, Function<T, List<String>> ids, BiFunction<Catalogue, String, R> find) {
            return list(
                    field,
                    type,
                    (catalogue, source) -> ids.apply(source).stream()
                            .map(id -> find.apply(catalogue, id))
                            .toList());
        }

        private LinkedType<T> add(String field, ResolvableType type, BiFunction<Catalogue, T, ?> answer) {
            wiring.type(name, types -> types.dataFetcher(field, new LinkedField<>(name + "." + field, type, answer)));
            return this;
        }
    }

    private final class LinkedField<T> implements SelfDescribingDataFetcher<Object> {
        private final String coordinate;
        private final ResolvableType type;
        private final BiFunction<Catalogue, T, ?> answer;

        LinkedField(String coordinate, ResolvableType type, BiFunction<Catalogue, T, ?> answer) {
            this.coordinate = coordinate;
            this.type = type;
            this.answer = answer;
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            T source = Objects.requireNonNull(environment.getSource());
            Catalogue current = catalogue.in(environment.getGraphQlContext()).catalogue();
            return wording.worded(answer.apply(current, source));
        }

        @Override
        public String getDescription() {
            return coordinate;
        }

        @Override
        public ResolvableType getReturnType() {
            return type;
        }
    }
}
