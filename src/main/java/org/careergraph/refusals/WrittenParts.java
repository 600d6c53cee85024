package org.careergraph.refusals;

import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a document, as they are written, each with what the schema has at its place. */
final class WrittenParts {

    /**
     * @param within the type whose field it is; null if there is none
     * @param field null if the type has no such field
     * @param directive null if it stands in none, or in one that there is not
     * @param owner what an argument belongs to, as {@code Type.field} or {@code @directive}
     * @param definition the operation or fragment in which it is written
     */
    record Place(
            Node<?> node,
            @Nullable GraphQLCompositeType within,
            @Nullable GraphQLFieldDefinition field,
            @Nullable GraphQLDirective directive,
            String owner,
            Definition<?> definition) {

        List<GraphQLArgument> arguments() {
            if (owner.startsWith("@")) {
                return directive == null ? List.of() : directive.getArguments();
            }
            return field == null ? List.of() : field.getArguments();
        }

        Optional<GraphQLArgument> argument(String name) {
            return arguments().stream()
                    .filter(argument -> argument.getName().equals(name))
                    .findFirst();
        }
    }

    private final GraphQLSchema schema;
    private final Document document;
    private final List<Place> places = new ArrayList<>();
    private @Nullable Definition<?> definition;

    WrittenParts(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        for (Definition<?> one : document.getDefinitions()) {
            definition = one;
            switch (one) {
                case OperationDefinition operation -> walk(operation);
                case FragmentDefinition fragment -> {
                    directives(fragment);
                    walk(
                            fragment.getSelectionSet(),
                            composite(fragment.getTypeCondition().getName()));
                }
                default -> {}
            }
        }
    }

    /** Bounded as the document's nesting is. */
    private void walk(OperationDefinition operation) {
        directives(operation);
        operation.getVariableDefinitions().forEach(this::directives);
        walk(
                operation.getSelectionSet(),
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                });
    }

    private void walk(@Nullable SelectionSet selections, @Nullable GraphQLCompositeType within) {
        if (selections == null) {
            return;
        }
        selections.getSelections().forEach(selection -> {
            if (selection instanceof DirectivesContainer<?> container) {
                directives(container);
            }
            switch (selection) {
                case Field field -> walk(field, within);
                case InlineFragment fragment -> {
                    add(fragment, within, null, null, "");
                    TypeName condition = fragment.getTypeCondition();
                    walk(fragment.getSelectionSet(), condition == null ? within : composite(condition.getName()));
                }
                case FragmentSpread spread -> add(spread, within, null, null, "");
                default -> {}
            }
        });
    }

    private void walk(Field field, @Nullable GraphQLCompositeType within) {
        GraphQLFieldDefinition definition = definition(within, field.getName()).orElse(null);
        String owner = (within == null ? "" : within.getName() + ".") + field.getName();
        add(field, within, definition, null, owner);
        field.getArguments().forEach(argument -> add(argument, within, definition, null, owner));
        walk(
                field.getSelectionSet(),
                definition != null
                                && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
                        ? type
                        : null);
    }

    private Optional<GraphQLFieldDefinition> definition(@Nullable GraphQLCompositeType within, String name) {
        if (within != null && name.equals("__typename")) {
            return Optional.of(schema.getIntrospectionTypenameFieldDefinition());
        }
        return Stream.concat(
                        within == schema.getQueryType()
                                ? Stream.of(
                                        schema.getIntrospectionSchemaFieldDefinition(),
                                        schema.getIntrospectionTypeFieldDefinition())
                                : Stream.empty(),
                        within instanceof GraphQLFieldsContainer container
                                ? container.getFieldDefinitions().stream()
                                : Stream.empty())
                .filter(field -> field.getName().equals(name))
                .findFirst();
    }

    private void directives(DirectivesContainer<?> container) {
        for (Directive directive : container.getDirectives()) {
            String owner = "@" + directive.getName();
            GraphQLDirective definition = schema.getDirective(directive.getName());
            add(directive, null, null, definition, owner);
            directive.getArguments().forEach(argument -> add(argument, null, null, definition, owner));
        }
    }

    private void add(
            Node<?> node,
            @Nullable GraphQLCompositeType within,
            @Nullable GraphQLFieldDefinition field,
            @Nullable GraphQLDirective directive,
            String owner) {
        places.add(new Place(node, within, field, directive, owner, Objects.requireNonNull(definition)));
    }

    private @Nullable GraphQLCompositeType composite(String name) {
        return schema.getType(name) instanceof GraphQLCompositeType type ? type : null;
    }

    /** The first part of that sort which is written there. */
    Optional<Place> at(@Nullable SourceLocation location, Class<? extends Node<?>> sort) {
        return places.stream()
                .filter(place -> sort.isInstance(place.node())
                        && location != null
                        && location.equals(place.node().getSourceLocation()))
                .findFirst();
    }

    /** The arguments of an operation, and of the fragments that it spreads, directly or through others. */
    Stream<Place> arguments(OperationDefinition operation) {
        Map<String, FragmentDefinition> byName = new HashMap<>();
        fragments().forEach(fragment -> byName.put(fragment.getName(), fragment));
        Set<Definition<?>> reached = new LinkedHashSet<>(Set.of(operation));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            places.stream()
                    .filter(place -> reached.contains(place.definition()))
                    .filter(place -> place.node() instanceof FragmentSpread)
                    .map(place -> byName.get(((FragmentSpread) place.node()).getName()))
                    .filter(Objects::nonNull)
                    .toList()
                    .forEach(reached::add);
        }
        return places.stream()
                .filter(place -> place.node() instanceof Argument && reached.contains(place.definition()));
    }

    List<OperationDefinition> operations() {
        return document.getDefinitionsOfType(OperationDefinition.class);
    }

    List<FragmentDefinition> fragments() {
        return document.getDefinitionsOfType(FragmentDefinition.class);
    }

    Optional<VariableDefinition> variableAt(@Nullable SourceLocation location) {
        return operations().stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(variable -> location != null && location.equals(variable.getSourceLocation()))
                .findFirst();
    }

    /** Whether that is where a variable names its type. */
    boolean isTypeOfVariable(@Nullable SourceLocation location) {
        return operations().stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .map(variable -> named(variable.getType()).getSourceLocation())
                .anyMatch(place -> place != null && place.equals(location));
    }

    private static Type<?> named(Type<?> written) {
        return switch (written) {
            case NonNullType required -> named(required.getType());
            case ListType list -> named(list.getType());
            default -> written;
        };
    }

    /** What a variable is declared as; empty if there is no such type. */
    Optional<GraphQLType> type(Type<?> written) {
        return switch (written) {
            case NonNullType required -> type(required.getType()).map(GraphQLNonNull::nonNull);
            case ListType list -> type(list.getType()).map(GraphQLList::list);
            case TypeName name -> Optional.ofNullable(schema.getType(name.getName()));
            default -> Optional.empty();
        };
    }
}
