package org.careergraph.refusals;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
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
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nodes of a document that may not fit the schema, each with what the schema has at its place. */
final class WrittenNodes {

    /**
     * @param parent the type that has the field; null if the schema does not have it
     * @param owner the field or directive that the node is or belongs to
     * @param definition the operation or fragment that contains the node
     */
    record WrittenNode(Node<?> node, @Nullable GraphQLCompositeType parent, Owner owner, Definition<?> definition) {}

    /**
     * A field or a directive.
     *
     * @param coordinate {@code Type.field} or {@code @directive}
     * @param arguments null if the schema does not have the field or directive
     * @param type of the field; null for a directive, and if the schema does not have the field
     */
    record Owner(
            String coordinate,
            @Nullable List<GraphQLArgument> arguments,
            @Nullable GraphQLNamedType type) {

        Optional<GraphQLArgument> argument(String name) {
            return Stream.ofNullable(arguments)
                    .flatMap(List::stream)
                    .filter(argument -> argument.getName().equals(name))
                    .findFirst();
        }
    }

    private final GraphQLSchema schema;
    private final Document document;
    private final List<WrittenNode> nodes = new ArrayList<>();

    WrittenNodes(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        document.getDefinitions().forEach(definition -> visit(definition, null, new Owner("", null, null), definition));
    }

    /** The parser limits the nesting of a document, and so this recursion. */
    private void visit(Node<?> node, @Nullable GraphQLCompositeType parent, Owner enclosing, Definition<?> definition) {
        Owner owner = switch (node) {
            case Field field -> owner(parent, field);
            case Directive directive -> owner(directive);
            default -> enclosing;
        };
        GraphQLCompositeType within = switch (node) {
            case OperationDefinition operation -> root(operation);
            case FragmentDefinition fragment ->
                composite(fragment.getTypeCondition().getName());
            case InlineFragment fragment ->
                fragment.getTypeCondition() == null
                        ? parent
                        : composite(fragment.getTypeCondition().getName());
            case Field field -> owner.type() instanceof GraphQLCompositeType type ? type : null;
            default -> parent;
        };
        nodes.add(new WrittenNode(node, parent, owner, definition));
        for (Node<?> child : node.getChildren()) {
            visit(child, within, owner, definition);
        }
    }

    private @Nullable GraphQLCompositeType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private @Nullable GraphQLCompositeType composite(String name) {
        return schema.getType(name) instanceof GraphQLCompositeType type ? type : null;
    }

    private Owner owner(@Nullable GraphQLCompositeType parent, Field field) {
        String coordinate = (parent == null ? "" : parent.getName() + ".") + field.getName();
        return findDefinition(parent, field.getName())
                .map(found -> new Owner(coordinate, found.getArguments(), GraphQLTypeUtil.unwrapAll(found.getType())))
                .orElseGet(() -> new Owner(coordinate, null, null));
    }

    private Optional<GraphQLFieldDefinition> findDefinition(@Nullable GraphQLCompositeType parent, String name) {
        if (parent == null) {
            return Optional.empty();
        }
        boolean isOfQuery = parent == schema.getQueryType()
                && (name.equals(Introspection.SchemaMetaFieldDef.getName())
                        || name.equals(Introspection.TypeMetaFieldDef.getName()));
        if (isOfQuery || name.equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return Optional.of(Introspection.getFieldDef(schema, parent, name));
        }
        return parent instanceof GraphQLFieldsContainer container
                ? Optional.ofNullable(container.getFieldDefinition(name))
                : Optional.empty();
    }

    private Owner owner(Directive directive) {
        GraphQLDirective definition = schema.getDirective(directive.getName());
        return new Owner("@" + directive.getName(), definition == null ? null : definition.getArguments(), null);
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** The first node of the kind at the location. */
    Optional<WrittenNode> find(@Nullable SourceLocation location, Class<? extends Node<?>> kind) {
        return nodes.stream()
                .filter(written -> kind.isInstance(written.node())
                        && location != null
                        && location.equals(written.node().getSourceLocation()))
                .findFirst();
    }

    /** The arguments in an operation, and in the fragments that it spreads, directly or through others. */
    Stream<WrittenNode> arguments(OperationDefinition operation) {
        Set<Definition<?>> reached = new LinkedHashSet<>(Set.of(operation));
        for (int before = 0; before < reached.size(); ) {
            before = reached.size();
            List<String> spread = nodes.stream()
                    .filter(written -> reached.contains(written.definition()))
                    .flatMap(written ->
                            written.node() instanceof FragmentSpread one ? Stream.of(one.getName()) : Stream.empty())
                    .toList();
            fragments().stream()
                    .filter(fragment -> spread.contains(fragment.getName()))
                    .forEach(reached::add);
        }
        return nodes.stream()
                .filter(written -> written.node() instanceof Argument && reached.contains(written.definition()));
    }

    List<OperationDefinition> operations() {
        return document.getDefinitionsOfType(OperationDefinition.class);
    }

    List<FragmentDefinition> fragments() {
        return document.getDefinitionsOfType(FragmentDefinition.class);
    }

    List<VariableDefinition> variables() {
        return operations().stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .toList();
    }

    /** Whether a variable names its type at the location. */
    boolean isTypeOfVariable(@Nullable SourceLocation location) {
        return variables().stream()
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

    /** The type that a variable declares; empty if the schema does not have it. */
    Optional<GraphQLType> type(Type<?> written) {
        return switch (written) {
            case NonNullType required -> type(required.getType()).map(GraphQLNonNull::nonNull);
            case ListType list -> type(list.getType()).map(GraphQLList::list);
            case TypeName name -> Optional.ofNullable(schema.getType(name.getName()));
            default -> Optional.empty();
        };
    }
}
