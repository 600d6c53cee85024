package org.careergraph.api;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.careergraph.catalogue.ById;
import org.careergraph.catalogue.Catalogue;
import org.careergraph.catalogue.Facts;
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
        return type(source.getSimpleName());
    }

    /** @param <T> the class of the objects from which the fields of the type are answered */
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
            return add(field, ResolvableType.forClass(type), ofSource(value));
        }

        /** A list that the catalogue gives for the object. */
        <R> LinkedType<T> list(String field, Class<R> type, BiFunction<Catalogue, T, List<R>> list) {
            return add(field, ResolvableType.forClassWithGenerics(List.class, type), ofSource(list));
        }

        /** A list that the object itself gives. */
        <R> LinkedType<T> list(String field, Class<R> type, Function<T, List<R>> list) {
            return list(field, type, (unused, source) -> list.apply(source));
        }

        /** Those of a list of facts that hold the id of the object. */
        <K, R> LinkedType<T> having(
                String field,
                Class<R> type,
                Function<Facts, List<R>> all,
                Function<R, @Nullable K> held,
                Function<T, K> id) {
            return some(field, type, all, (source, one) -> id.apply(source).equals(held.apply(one)));
        }

        /** Those of a list of facts that satisfy a condition on the object. */
        <R> LinkedType<T> some(String field, Class<R> type, Function<Facts, List<R>> all, BiPredicate<T, R> condition) {
            return list(
                    field,
                    type,
                    (catalogue, source) -> all.apply(catalogue.facts()).stream()
                            .filter(one -> condition.test(source, one))
                            .toList());
        }

        /** A whole list of facts. */
        <R> LinkedType<T> all(String field, Class<R> type, Function<Facts, List<R>> all) {
            return add(
                    field,
                    ResolvableType.forClassWithGenerics(List.class, type),
                    (catalogue, environment) -> all.apply(catalogue.facts()));
        }

        /** The thing whose id is given as the argument; null if there is none. */
        <R> LinkedType<T> find(String field, String argument, Class<R> type, Function<Catalogue, ById<R>> things) {
            return add(
                    field,
                    ResolvableType.forClass(type),
                    (catalogue, environment) -> things.apply(catalogue)
                            .find(Objects.requireNonNull(environment.getArgument(argument)))
                            .orElse(null));
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

        private <R> Answer ofSource(BiFunction<Catalogue, T, @Nullable R> answer) {
            return (catalogue, environment) ->
                    answer.apply(catalogue, Objects.requireNonNull(environment.<T>getSource()));
        }

        private LinkedType<T> add(String field, ResolvableType type, Answer answer) {
            wiring.type(name, types -> types.dataFetcher(field, new LinkedField(name + "." + field, type, answer)));
            return this;
        }
    }

    private interface Answer {
        @Nullable
        Object of(Catalogue catalogue, DataFetchingEnvironment environment);
    }

    private final class LinkedField implements SelfDescribingDataFetcher<Object> {
        private final String coordinate;
        private final ResolvableType type;
        private final Answer answer;

        LinkedField(String coordinate, ResolvableType type, Answer answer) {
            this.coordinate = coordinate;
            this.type = type;
            this.answer = answer;
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            Catalogue current = catalogue.in(environment.getGraphQlContext()).catalogue();
            return wording.worded(answer.of(current, environment));
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
