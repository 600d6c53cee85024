package org.careergraph.refusals;

import graphql.language.Argument;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses an operation name or variables that do not fit the document. */
record VariableRefusals(WrittenNodes nodes) {

    Refusal unknownOperation(@Nullable String name) {
        List<String> names = nodes.operations().stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .toList();
        return isEmpty(name)
                ? GivenValues.refusal(
                        GivenValues.MISSING_VALUE,
                        "The document has several operations: name one as operationName.",
                        "operationName",
                        null,
                        names)
                : DocumentRefusals.unknown("The document", "operation", String.valueOf(name), names);
    }

    private static boolean isEmpty(@Nullable String name) {
        return name == null || name.isEmpty();
    }

    /** The first variable with a value that does not fit its type. */
    Optional<Refusal> of(@Nullable String operationName, Map<String, @Nullable Object> variables) {
        return nodes.operations().stream()
                .filter(operation -> isEmpty(operationName) || Objects.equals(operationName, operation.getName()))
                .findFirst()
                .flatMap(operation -> operation.getVariableDefinitions().stream()
                        .flatMap(variable -> of(variable, variables).stream())
                        .findFirst());
    }

    private Optional<Refusal> of(VariableDefinition variable, Map<String, @Nullable Object> variables) {
        String name = variable.getName();
        return !variables.containsKey(name) && variable.getDefaultValue() != null
                ? Optional.empty()
                : nodes.type(variable.getType()).flatMap(type -> GivenValues.refusal(type, name, variables.get(name)));
    }

    /**
     * The first argument that a variable makes null, though it may not be. The variable may be null, since it has a default; the engine
     * would notice while it answers, if at all.
     */
    Optional<Refusal> ofNulls(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        return nodes.arguments(operation)
                .flatMap(written -> {
                    Argument argument = (Argument) written.node();
                    return written
                            .owner()
                            .argument(argument.getName())
                            .flatMap(asked -> GivenValues.refusal(
                                    asked.getType(), argument.getName(), argument.getValue(), variables))
                            .map(refusal ->
                                    refusal.with("place", written.owner().coordinate()))
                            .stream();
                })
                .findFirst();
    }
}
