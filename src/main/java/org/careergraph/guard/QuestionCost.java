package org.careergraph.guard;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cost of an operation in nodes, which are objects of the answer: fragments count at each spread, pages by their requested size, other
 * lists by the schema's {@code @listSize}, computed fields and some types by its {@code @cost}. Validation has limited the number of fields before.
 */
final class QuestionCost {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final int pageSize;

    private int depth;
    private int introspectionDepth;

    /** @param pageSize of a page without a requested size */
    QuestionCost(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables, int pageSize) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.pageSize = pageSize;
    }

    /** Levels of fields, counted by {@link #nodes}. */
    int depth() {
        return depth;
    }

    int introspectionDepth() {
        return introspectionDepth;
    }

    /** Fields at the root, including those in fragments. */
    int rootFields(OperationDefinition operation) {
        return rootFields(operation.getSelectionSet());
    }

    private int rootFields(SelectionSet selections) {
        int fields = 0;
        for (Selection<?> selection : selections.getSelections()) {
            fields += switch (selection) {
                case Field field -> 1;
                case InlineFragment inline -> rootFields(inline.getSelectionSet());
                case FragmentSpread spread -> rootFields(fragment(spread).getSelectionSet());
                default -> 0;
            };
        }
        return fields;
    }

    long nodes(OperationDefinition operation) {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return cost(operation.getSelectionSet(), Objects.requireNonNull(root), new Level(1, false), SizedFields.NONE);
    }

    /** @param introspection whether it is part of a question about the schema */
    private record Level(int depth, boolean introspection) {
        Level below(boolean startsIntrospection) {
            return new Level(depth + 1, introspection || startsIntrospection);
        }
    }

    /** The fields of a connection that have one entry for each entry of its page. */
    private record SizedFields(Set<String> names, long size) {
        static final SizedFields NONE = new SizedFields(Set.of(), 1);
    }

    private long cost(SelectionSet selections, GraphQLCompositeType type, Level level, SizedFields sized) {
        long cost = 0;
        for (Selection<?> selection : selections.getSelections()) {
            cost = plus(
                    cost,
                    switch (selection) {
                        case Field field -> cost(field, type, level, sized);
                        case InlineFragment inline ->
                            cost(
                                    inline.getSelectionSet(),
                                    inline.getTypeCondition() == null
                                            ? type
                                            : composite(
                                                    inline.getTypeCondition().getName()),
                                    level,
                                    sized);
                        case FragmentSpread spread ->
                            cost(
                                    fragment(spread).getSelectionSet(),
                                    composite(
                                            fragment(spread).getTypeCondition().getName()),
                                    level,
                                    sized);
                        default -> 0L;
                    });
        }
        return cost;
    }

    private long cost(Field field, GraphQLCompositeType parent, Level level, SizedFields sized) {
        if (level.introspection()) {
            introspectionDepth = Math.max(introspectionDepth, level.depth());
        } else {
            depth = Math.max(depth, level.depth());
        }
        if (field.getSelectionSet() == null) {
            return 0;
        }
        GraphQLFieldDefinition definition =
                Introspection.getFieldDef(schema, (GraphQLFieldsContainer) parent, field.getName());
        GraphQLOutputType output = definition.getType();
        GraphQLAppliedDirective size = definition.getAppliedDirective("listSize");
        List<String> slicing = size == null ? List.of() : texts(size, "slicingArguments");
        long entries = 1;
        SizedFields below = SizedFields.NONE;
        if (!slicing.isEmpty()) {
            long page = page(field, slicing);
            List<String> fields = texts(size, "sizedFields");
            below = new SizedFields(Set.copyOf(fields), page);
            entries = fields.isEmpty() ? page : 1;
        } else if (sized.names().contains(field.getName())) {
            entries = sized.size();
        } else if (size != null) {
            entries = number(size, "assumedSize");
        }
        GraphQLAppliedDirective cost = definition.getAppliedDirective("cost");
        long computing = cost == null ? 0 : Long.parseLong(text(cost, "weight"));
        boolean aboutSchema = field.getName().startsWith("__");
        long inside = cost(
                field.getSelectionSet(),
                (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(output),
                level.below(aboutSchema),
                below);
        return level.introspection() || aboutSchema ? 0 : plus(computing, times(entries, plus(weight(output), inside)));
    }

    /** An object is one node unless the schema gives its type another weight. */
    private static long weight(GraphQLOutputType output) {
        @Nullable
        GraphQLAppliedDirective cost = GraphQLTypeUtil.unwrapAll(output) instanceof GraphQLObjectType type
                ? type.getAppliedDirective("cost")
                : null;
        return cost == null ? 1 : Long.parseLong(text(cost, "weight"));
    }

    private long page(Field field, List<String> slicing) {
        long page = -1;
        for (Argument given : field.getArguments()) {
            if (slicing.contains(given.getName())) {
                page = Math.max(page, whole(given.getValue()));
            }
        }
        return page < 0 ? pageSize : page;
    }

    /** A whole number; -1 if there is none. */
    private long whole(Value<?> value) {
        return switch (value) {
            case IntValue number -> Math.max(0, number.getValue().longValue());
            case VariableReference variable ->
                variables.get(variable.getName()) instanceof Number number ? Math.max(0, number.longValue()) : -1;
            default -> -1;
        };
    }

    private FragmentDefinition fragment(FragmentSpread spread) {
        return Objects.requireNonNull(fragments.get(spread.getName()));
    }

    private GraphQLCompositeType composite(String name) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(name));
    }

    private static List<String> texts(GraphQLAppliedDirective directive, String argument) {
        return value(directive, argument) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(GraphQLAppliedDirective directive, String argument) {
        return String.valueOf(value(directive, argument));
    }

    private static @Nullable Object value(GraphQLAppliedDirective directive, String argument) {
        GraphQLAppliedDirectiveArgument given = directive.getArgument(argument);
        return given == null ? null : given.getValue();
    }

    private static long number(GraphQLAppliedDirective directive, String argument) {
        return Long.parseLong(text(directive, argument));
    }

    private static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private static long times(long one, long other) {
        return other != 0 && one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
    }
}
