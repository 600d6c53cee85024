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
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operation asks for, counted before it is worked on: fragments at each of their spreads, pages at the size asked,
 * other lists at the size that the schema's {@code @listSize} assumes, and what is computed at its {@code @cost}.
 *
 * <p>A node is an object of the answer; plain values are free. The walk is bounded: validation has refused operations with
 * too many fields before.
 */
final class QuestionCost {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final int pageSize;

    private int depth;
    private int introspectionDepth;

    /** @param pageSize entries of a page whose size is not asked */
    QuestionCost(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables, int pageSize) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
        this.pageSize = pageSize;
    }

    /** Levels of fields below the root; known after {@link #nodes}. */
    int depth() {
        return depth;
    }

    int introspectionDepth() {
        return introspectionDepth;
    }

    /** Fields at the root, wherever they are written. */
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
        return within(operation.getSelectionSet(), Objects.requireNonNull(root), new Level(1, false), Sized.NOTHING);
    }

    /** How deep a field lies, and whether below a question about the schema. */
    private record Level(int depth, boolean introspection) {
        Level below(boolean startsIntrospection) {
            return new Level(depth + 1, introspection || startsIntrospection);
        }
    }

    /** The fields of a connection that have as many entries as its page. */
    private record Sized(Set<String> fields, long size) {
        static final Sized NOTHING = new Sized(Set.of(), 1);
    }

    private long within(SelectionSet selections, GraphQLCompositeType type, Level level, Sized sized) {
        long cost = 0;
        for (Selection<?> selection : selections.getSelections()) {
            cost = plus(
                    cost,
                    switch (selection) {
                        case Field field -> of(field, type, level, sized);
                        case InlineFragment inline ->
                            within(
                                    inline.getSelectionSet(),
                                    inline.getTypeCondition() == null
                                            ? type
                                            : composite(
                                                    inline.getTypeCondition().getName()),
                                    level,
                                    sized);
                        case FragmentSpread spread ->
                            within(
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

    private long of(Field field, GraphQLCompositeType parent, Level level, Sized sized) {
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
        Sized below = Sized.NOTHING;
        if (!slicing.isEmpty()) {
            long page = page(field, slicing);
            List<String> fields = texts(size, "sizedFields");
            below = new Sized(Set.copyOf(fields), page);
            entries = fields.isEmpty() ? page : 1;
        } else if (sized.fields().contains(field.getName())) {
            entries = sized.size();
        } else if (size != null) {
            entries = number(size, "assumedSize");
        }
        GraphQLAppliedDirective cost = definition.getAppliedDirective("cost");
        long computing = cost == null ? 0 : Long.parseLong(text(cost, "weight"));
        boolean aboutSchema = field.getName().startsWith("__");
        long inside = within(
                field.getSelectionSet(),
                (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(output),
                level.below(aboutSchema),
                below);
        return level.introspection() || aboutSchema ? 0 : plus(computing, times(entries, plus(1, inside)));
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

    /** A whole number; -1 if none is given. */
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
