package org.careergraph.refusals;

import static java.util.stream.Collectors.joining;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Nearest;
import org.careergraph.refusals.WrittenNodes.WrittenNode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** Refuses documents that cannot be read or do not fit the schema. The engine has found the errors, but names its own classes. */
final class DocumentRefusals {
    /** A name in the engine's message, of which nothing else is read. */
    private static final Pattern NAME = Pattern.compile("'(?:\\w+/)*(\\w+)'");

    private final GraphQLSchema schema;
    private final WrittenNodes nodes;

    DocumentRefusals(WrittenNodes nodes) {
        this.schema = nodes.schema();
        this.nodes = nodes;
    }

    static Refusal ofDocument(String message) {
        return Refusal.of(ErrorType.BAD_REQUEST, "INVALID_DOCUMENT", message);
    }

    static Refusal unexplained() {
        return ofDocument("The schema does not allow this document.");
    }

    static Refusal introspectionIsDisabled() {
        return Refusal.of(
                ErrorType.BAD_REQUEST,
                "INTROSPECTION_DISABLED",
                "This server does not show its schema: introspection is turned off.");
    }

    static Refusal of(InvalidSyntaxError error) {
        SourceLocation place = location(error);
        String where = place == null || place.getLine() < 1
                ? ""
                : ", line %d, column %d".formatted(place.getLine(), place.getColumn());
        String token = error.getOffendingToken();
        if (token == null) {
            return ofDocument("The document cannot be read" + where + ": this is not GraphQL.");
        }
        return token.equals("<EOF>")
                ? ofDocument(
                        "The document ends too early" + where + ": a bracket is not closed, or there is no operation.")
                : ofDocument("The document cannot be read%s: \"%s\" is not allowed there."
                        .formatted(where, BadArgumentException.shown(token)));
    }

    private static @Nullable SourceLocation location(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty() ? null : locations.getFirst();
    }

    /** Empty if it follows from another error, which says more. */
    Optional<Refusal> of(ValidationError error) {
        String name = NAME.matcher(String.valueOf(error.getMessage()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("");
        return error.getValidationErrorType() instanceof ValidationErrorType rule
                ? of(rule, location(error), name)
                : Optional.of(unexplained());
    }

    private Optional<Refusal> of(ValidationErrorType rule, @Nullable SourceLocation location, String name) {
        return switch (rule) {
            case FieldUndefined -> nodes.find(location, Field.class).map(this::unknownField);
            case UnknownArgument -> nodes.find(location, Argument.class).flatMap(DocumentRefusals::unknownArgument);
            case UnknownDirective ->
                // also of an argument of a directive
                nodes.find(location, Argument.class)
                        .flatMap(DocumentRefusals::unknownArgument)
                        .or(() -> nodes.find(location, Directive.class).map(directive -> unknownDirective(name)));
            case UnknownType -> Optional.of(unknownType(location, name));
            case UndefinedFragment ->
                Optional.of(unknown(
                        "The document", "fragment", name, names(nodes.fragments(), FragmentDefinition::getName)));
            case UndefinedVariable ->
                Optional.of(unknown(
                        "The operation", "variable", name, names(nodes.variables(), VariableDefinition::getName)));
            case WrongType -> nodes.find(location, Argument.class).flatMap(DocumentRefusals::wrongArgument);
            case BadValueForDefaultArg, DefaultForNonNullArgument -> wrongDefault(location);
            case MissingFieldArgument, NullValueForNonNullArgument ->
                nodes.find(location, Field.class).flatMap(field -> missingArgument(field, name));
            case MissingDirectiveArgument ->
                nodes.find(location, Directive.class).flatMap(directive -> missingArgument(directive, name));
            case SubselectionRequired -> nodes.find(location, Field.class).map(DocumentRefusals::fieldsNeeded);
            case SubselectionNotAllowed -> nodes.find(location, Field.class).map(DocumentRefusals::noFields);
            case VariableTypeMismatch -> mismatch(location, name);
            default -> Optional.of(ofDocument(sentence(rule, name)));
        };
    }

    private static String sentence(ValidationErrorType rule, String name) {
        return switch (rule) {
            case UnknownOperation -> "There are no %ss here.".formatted(name.toLowerCase(Locale.ROOT));
            case NonInputTypeOnVariable ->
                "The variable $%s has a type of answers; it needs an input type or a scalar.".formatted(name);
            case UnusedVariable -> "The variable $%s is declared and not used.".formatted(name);
            case UnusedFragment -> "The fragment %s is not used.".formatted(name);
            case FragmentCycle -> "A fragment spreads itself, directly or through others.";
            case InvalidFragmentType -> "A fragment is on a type that is impossible at its place.";
            case InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
                "A fragment is on a type that has no fields; it needs an object, an interface or a union.";
            case FieldsConflict ->
                "\"%s\" is asked for twice, with different arguments or fields; give one of the two an alias."
                        .formatted(name);
            case LoneAnonymousOperationViolation ->
                "An operation without a name must be the only one in its document; give each a name.";
            case NonExecutableDefinition -> "A document cannot define types or directives.";
            case MisplacedDirective -> "The directive @%s is not allowed there.".formatted(name);
            case DuplicateOperationName -> twice("operation", name);
            case DuplicateFragmentName -> twice("fragment", name);
            case DuplicateDirectiveName -> twice("directive", "@" + name);
            case DuplicateArgumentNames -> twice("argument", name);
            case DuplicateVariableName -> twice("variable", "$" + name);
            case UniqueObjectFieldName -> twice("field", name);
            case MaxValidationErrorsReached -> "There are more errors.";
            default -> unexplained().message();
        };
    }

    private static String twice(String what, String name) {
        return "The %s %s is there twice.".formatted(what, name);
    }

    private static <T> List<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).distinct().toList();
    }

    /** @param in what has no such thing */
    static Refusal unknown(String in, String what, String name, List<String> valid) {
        return unknownName(
                what,
                "%s has no %s \"%s\"".formatted(in, what, BadArgumentException.shown(name)),
                null,
                name,
                Nearest.to(name, valid));
    }

    private static Refusal unknownName(
            String what, String sentence, @Nullable String place, String name, List<String> nearest) {
        return Refusal.of(
                        ErrorType.BAD_REQUEST,
                        "UNKNOWN_" + what.toUpperCase(Locale.ROOT),
                        Refusal.withNearest(sentence, nearest))
                .with("place", place)
                .with("value", BadArgumentException.shown(name))
                .with("nearest", nearest);
    }

    private Refusal unknownField(WrittenNode written) {
        String name = ((Field) written.node()).getName();
        GraphQLCompositeType parent = Objects.requireNonNull(written.parent());
        List<GraphQLObjectType> having = implementations(parent).stream()
                .filter(type -> type.getFieldDefinition(name) != null)
                .toList();
        if (!having.isEmpty()) {
            String types = having.stream().map(GraphQLObjectType::getName).collect(joining(", "));
            String first = having.getFirst().getName();
            return unknownName(
                    "field",
                    "%s has no field \"%s\", but %s has: ask for it in a fragment, ... on %s { %s }"
                            .formatted(parent.getName(), name, types, first, name),
                    parent.getName(),
                    name,
                    List.of());
        }
        List<String> valid = parent instanceof GraphQLFieldsContainer container
                ? names(container.getFieldDefinitions(), GraphQLFieldDefinition::getName)
                : List.of("__typename");
        return unknown(parent.getName(), "field", name, valid).with("place", parent.getName());
    }

    private List<GraphQLObjectType> implementations(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLInterfaceType shared ->
                Objects.requireNonNullElse(schema.getImplementations(shared), List.of());
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> List.of();
        };
    }

    /** Empty for an argument of an unknown directive, which has an error of its own. */
    private static Optional<Refusal> unknownArgument(WrittenNode written) {
        String place = written.owner().coordinate();
        return Optional.ofNullable(written.owner().arguments())
                .map(arguments -> unknown(
                                place,
                                "argument",
                                ((Argument) written.node()).getName(),
                                names(arguments, GraphQLArgument::getName))
                        .with("place", place));
    }

    private Refusal unknownDirective(String name) {
        return unknown("The schema", "directive", name, names(schema.getDirectives(), GraphQLDirective::getName));
    }

    private Refusal unknownType(@Nullable SourceLocation location, String name) {
        boolean isInput = nodes.isTypeOfVariable(location);
        List<String> valid = schema.getAllTypesAsList().stream()
                .filter(type -> isInput ? type instanceof GraphQLInputType : type instanceof GraphQLCompositeType)
                .map(GraphQLNamedType::getName)
                .filter(type -> !type.startsWith("__"))
                .toList();
        return unknown("The schema", "type", name, valid);
    }

    private static Optional<Refusal> wrongArgument(WrittenNode written) {
        Argument argument = (Argument) written.node();
        return written.owner()
                .argument(argument.getName())
                .flatMap(asked -> GivenValues.refusal(asked.getType(), argument.getName(), argument.getValue(), null))
                .map(refusal -> refusal.with("place", written.owner().coordinate()));
    }

    private Optional<Refusal> wrongDefault(@Nullable SourceLocation location) {
        return nodes.variables().stream()
                .filter(variable -> location != null && location.equals(variable.getSourceLocation()))
                .flatMap(variable -> nodes
                        .type(variable.getType())
                        .flatMap(
                                type -> GivenValues.refusal(type, variable.getName(), variable.getDefaultValue(), null))
                        .stream())
                .findFirst();
    }

    private static Optional<Refusal> missingArgument(WrittenNode written, String name) {
        return written.owner()
                .argument(name)
                .map(argument -> GivenValues.missing(name, argument.getType())
                        .with("place", written.owner().coordinate()));
    }

    private static Refusal fieldsNeeded(WrittenNode written) {
        GraphQLNamedType type = Objects.requireNonNull(written.owner().type());
        String first = type instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().getFirst().getName()
                : "__typename";
        String place = written.owner().coordinate();
        return ofDocument("%s has the type %s: say which fields of it, for example %s { %s }."
                        .formatted(place, type.getName(), ((Field) written.node()).getName(), first))
                .with("place", place);
    }

    private static Refusal noFields(WrittenNode written) {
        GraphQLNamedType type = Objects.requireNonNull(written.owner().type());
        String place = written.owner().coordinate();
        return ofDocument("%s has the type %s, which has no fields.".formatted(place, type.getName()))
                .with("place", place);
    }

    /** Empty if no value can have the variable's type, which has an error of its own. */
    private Optional<Refusal> mismatch(@Nullable SourceLocation location, String name) {
        return nodes.variables().stream()
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .filter(declared -> nodes.type(declared.getType())
                        .filter(type -> GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputType)
                        .isPresent())
                .map(declared -> ofDocument("The variable $%s has the type %s; another is needed at line %d, column %d."
                        .formatted(
                                name,
                                AstPrinter.printAst(declared.getType()),
                                location == null ? 0 : location.getLine(),
                                location == null ? 0 : location.getColumn())));
    }
}
