package org.careergraph.refusals;

import static java.util.stream.Collectors.joining;
import static org.careergraph.refusals.SchemaRefusal.ofDocument;
import static org.careergraph.refusals.SchemaRefusal.ofName;

import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Nearest;
import org.careergraph.refusals.WrittenParts.Place;
import org.jspecify.annotations.Nullable;

/** Tells in the words of the schema's readers what the engine refuses in the names of its rules and classes. */
final class SchemaRefusals {
    /** A name in the engine's message: the only part of it that is read, since all else of it is for its own developers. */
    private static final Pattern NAME = Pattern.compile("'(?:\\w+/)*(\\w+)'");

    private final GraphQLSchema schema;
    private final WrittenParts places;

    SchemaRefusals(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.places = new WrittenParts(schema, document);
    }

    // ------------------------------------------------------------ documents that cannot be read

    static SchemaRefusal of(InvalidSyntaxError error) {
        String where = where(error);
        String token = error.getOffendingToken();
        if (token == null) {
            return ofDocument("The document cannot be read" + where + ": what stands there is no GraphQL.");
        }
        return token.equals("<EOF>")
                ? ofDocument("The document ends too early" + where
                        + ": something that was opened is not closed, or nothing is asked.")
                : ofDocument("The document cannot be read%s: \"%s\" may not stand there."
                        .formatted(where, BadArgumentException.shown(token)));
    }

    private static String where(GraphQLError error) {
        SourceLocation place = location(error);
        return place == null || place.getLine() < 1
                ? ""
                : ", line %d, column %d".formatted(place.getLine(), place.getColumn());
    }

    private static @Nullable SourceLocation location(GraphQLError error) {
        List<SourceLocation> locations = error.getLocations();
        return locations == null || locations.isEmpty() ? null : locations.getFirst();
    }

    // ------------------------------------------------------------ documents that do not fit the schema

    /** Empty if it follows from another refusal, which says more. */
    Optional<SchemaRefusal> of(ValidationError error) {
        SourceLocation location = location(error);
        List<String> names = NAME.matcher(String.valueOf(error.getMessage()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        String name = names.isEmpty() ? "" : names.getFirst();
        return error.getValidationErrorType() instanceof ValidationErrorType rule
                ? of(rule, location, name)
                : Optional.of(unexplained());
    }

    static SchemaRefusal unexplained() {
        return ofDocument("The schema does not allow what is asked here.");
    }

    private Optional<SchemaRefusal> of(ValidationErrorType rule, @Nullable SourceLocation location, String name) {
        return switch (rule) {
            case FieldUndefined -> places.at(location, Field.class).map(this::unknownField);
            case UnknownArgument -> places.at(location, Argument.class).flatMap(this::unknownArgument);
            case UnknownDirective ->
                // told of an argument of a directive, too
                places.at(location, Argument.class)
                        .flatMap(this::unknownArgument)
                        .or(() -> places.at(location, Directive.class).map(place -> unknownDirective(name)));
            case UnknownType -> Optional.of(unknownType(location, name));
            case UndefinedFragment ->
                Optional.of(unknown(
                        "FRAGMENT",
                        "The document",
                        "fragment",
                        name,
                        names(places.fragments(), FragmentDefinition::getName)));
            case UndefinedVariable -> Optional.of(unknownVariable(name));
            case UnknownOperation ->
                Optional.of(ofDocument("There are no %ss here.".formatted(name.toLowerCase(Locale.ROOT))));
            case WrongType -> places.at(location, Argument.class).flatMap(this::wrongArgument);
            case BadValueForDefaultArg, DefaultForNonNullArgument ->
                places.variableAt(location).flatMap(this::wrongDefault);
            case MissingFieldArgument, NullValueForNonNullArgument ->
                places.at(location, Field.class).flatMap(place -> missingArgument(place, name));
            case MissingDirectiveArgument ->
                places.at(location, Directive.class).flatMap(place -> missingArgument(place, name));
            case SubselectionRequired -> places.at(location, Field.class).map(SchemaRefusals::fieldsNeeded);
            case SubselectionNotAllowed -> places.at(location, Field.class).map(SchemaRefusals::noFields);
            case VariableTypeMismatch -> mismatch(location, name);
            case NonInputTypeOnVariable ->
                Optional.of(ofDocument(
                        "The variable $%s is of a type that only answers have; what is given has an input type or a scalar."
                                .formatted(name)));
            case UnusedVariable ->
                Optional.of(ofDocument("The variable $%s is declared and not used.".formatted(name)));
            case UnusedFragment ->
                Optional.of(
                        ofDocument("The fragment %s is spread nowhere; leave it out or spread it.".formatted(name)));
            case FragmentCycle -> Optional.of(ofDocument("A fragment spreads itself, directly or through others."));
            case InvalidFragmentType -> Optional.of(ofDocument("A fragment stands where nothing can be of its type."));
            case InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
                Optional.of(ofDocument(
                        "A fragment is on a type that has no fields; it needs an object, an interface or a union."));
            case FieldsConflict ->
                Optional.of(ofDocument(
                        "\"%s\" is asked for twice at one place, and not for the same; give one of the two an alias of its own."
                                .formatted(name)));
            case LoneAnonymousOperationViolation ->
                Optional.of(ofDocument("An operation without a name stands alone in its document; give each a name."));
            case NonExecutableDefinition ->
                Optional.of(ofDocument("A document asks; it does not define types or directives."));
            case MisplacedDirective ->
                Optional.of(ofDocument("The directive @%s may not stand there.".formatted(name)));
            case DuplicateOperationName -> Optional.of(twice("operation", name));
            case DuplicateFragmentName -> Optional.of(twice("fragment", name));
            case DuplicateDirectiveName -> Optional.of(twice("directive", "@" + name));
            case DuplicateArgumentNames -> Optional.of(twice("argument", name));
            case DuplicateVariableName -> Optional.of(twice("variable", "$" + name));
            case UniqueObjectFieldName -> Optional.of(twice("field", name));
            case MaxValidationErrorsReached -> Optional.of(ofDocument("There is more that the schema does not allow."));
            // the schema has none of what these are about, and depth and fields are told as limits
            case InvalidSyntax,
                    VariableNotAllowed,
                    DuplicateIncrementalLabel,
                    SubscriptionMultipleRootFields,
                    SubscriptionIntrospectionRootField,
                    MaxQueryDepthExceeded,
                    MaxQueryFieldsExceeded -> Optional.of(unexplained());
        };
    }

    private static SchemaRefusal twice(String what, String name) {
        return ofDocument("The %s %s stands there twice.".formatted(what, name));
    }

    private static <T> List<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).distinct().toList();
    }

    private static SchemaRefusal unknown(String what, String in, String noun, String name, List<String> valid) {
        return ofName(
                "UNKNOWN_" + what,
                "%s has no %s \"%s\"".formatted(in, noun, BadArgumentException.shown(name)),
                null,
                name,
                Nearest.to(name, valid));
    }

    private SchemaRefusal unknownField(Place place) {
        Field field = (Field) place.node();
        GraphQLCompositeType within = Objects.requireNonNull(place.within());
        List<GraphQLObjectType> having = possible(within).stream()
                .filter(type -> type.getFieldDefinition(field.getName()) != null)
                .toList();
        if (!having.isEmpty()) {
            String types = having.stream().map(GraphQLObjectType::getName).collect(joining(", "));
            return ofName(
                    "UNKNOWN_FIELD",
                    "%s has no field \"%s\", but %s has: ask for it in a fragment, ... on %s { %s }"
                            .formatted(
                                    within.getName(),
                                    field.getName(),
                                    types,
                                    having.getFirst().getName(),
                                    field.getName()),
                    within.getName(),
                    field.getName(),
                    List.of());
        }
        List<String> valid = within instanceof GraphQLFieldsContainer container
                ? names(container.getFieldDefinitions(), GraphQLFieldDefinition::getName)
                : List.of("__typename");
        return unknown("FIELD", within.getName(), "field", field.getName(), valid)
                .at(within.getName());
    }

    private List<GraphQLObjectType> possible(GraphQLCompositeType type) {
        if (type instanceof GraphQLInterfaceType shared) {
            return Objects.requireNonNullElse(schema.getImplementations(shared), List.of());
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : List.of();
    }

    private Optional<SchemaRefusal> unknownArgument(Place place) {
        // of a directive that there is not: that is told
        if (place.field() == null && place.directive() == null) {
            return Optional.empty();
        }
        String name = ((Argument) place.node()).getName();
        List<String> valid = names(place.arguments(), GraphQLArgument::getName);
        return Optional.of(
                unknown("ARGUMENT", place.owner(), "argument", name, valid).at(place.owner()));
    }

    private SchemaRefusal unknownDirective(String name) {
        return unknown(
                "DIRECTIVE", "The schema", "directive", name, names(schema.getDirectives(), GraphQLDirective::getName));
    }

    private SchemaRefusal unknownType(@Nullable SourceLocation location, String name) {
        boolean given = places.isTypeOfVariable(location);
        List<String> valid = schema.getAllTypesAsList().stream()
                .filter(type -> given ? type instanceof GraphQLInputType : type instanceof GraphQLCompositeType)
                .map(GraphQLNamedType::getName)
                .filter(type -> !type.startsWith("__"))
                .toList();
        return unknown("TYPE", "The schema", "type", name, valid);
    }

    private SchemaRefusal unknownVariable(String name) {
        return unknown(
                "VARIABLE",
                "The operation",
                "variable",
                name,
                places.operations().stream()
                        .flatMap(operation -> operation.getVariableDefinitions().stream())
                        .map(VariableDefinition::getName)
                        .distinct()
                        .toList());
    }

    private Optional<SchemaRefusal> wrongArgument(Place place) {
        Argument argument = (Argument) place.node();
        return place.argument(argument.getName())
                .flatMap(asked -> GivenValues.refusal(asked.getType(), argument.getName(), argument.getValue(), null))
                .map(refusal -> refusal.at(place.owner()));
    }

    private Optional<SchemaRefusal> wrongDefault(VariableDefinition variable) {
        return places.type(variable.getType())
                .flatMap(type -> GivenValues.refusal(type, variable.getName(), variable.getDefaultValue(), null));
    }

    private static Optional<SchemaRefusal> missingArgument(Place place, String name) {
        return place.argument(name)
                .map(argument -> GivenValues.missing(name, argument.getType()).at(place.owner()));
    }

    private static SchemaRefusal fieldsNeeded(Place place) {
        GraphQLNamedType type =
                GraphQLTypeUtil.unwrapAll(Objects.requireNonNull(place.field()).getType());
        String first = type instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().getFirst().getName()
                : "__typename";
        return ofDocument("%s answers %s: say which fields of it, for example %s { %s }."
                        .formatted(place.owner(), type.getName(), ((Field) place.node()).getName(), first))
                .at(place.owner());
    }

    private static SchemaRefusal noFields(Place place) {
        GraphQLNamedType type =
                GraphQLTypeUtil.unwrapAll(Objects.requireNonNull(place.field()).getType());
        return ofDocument("%s answers %s, which has no fields.".formatted(place.owner(), type.getName()))
                .at(place.owner());
    }

    private Optional<SchemaRefusal> mismatch(@Nullable SourceLocation location, String name) {
        Optional<VariableDefinition> variable = places.operations().stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .filter(declared -> declared.getName().equals(name))
                .findFirst();
        boolean canBeGiven = variable.flatMap(declared -> places.type(declared.getType()))
                .filter(type -> GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputType)
                .isPresent();
        return canBeGiven
                ? variable.map(declared -> ofDocument(
                        "The variable $%s is declared as %s, and stands where another type is asked for, line %d, column %d."
                                .formatted(
                                        name,
                                        written(declared.getType()),
                                        location == null ? 0 : location.getLine(),
                                        location == null ? 0 : location.getColumn())))
                : Optional.empty();
    }

    private static String written(Type<?> type) {
        return AstPrinter.printAst(type);
    }

    // ------------------------------------------------------------ operations and variables

    SchemaRefusal unknownOperation(@Nullable String name) {
        List<String> names = places.operations().stream()
                .map(OperationDefinition::getName)
                .filter(Objects::nonNull)
                .toList();
        return name == null || name.isEmpty()
                ? SchemaRefusal.ofValue(
                        SchemaRefusal.MISSING_VALUE,
                        "The document has several operations: name one as operationName.",
                        "operationName",
                        null,
                        names)
                : unknown("OPERATION", "The document", "operation", name, names);
    }

    /** What is wrong with the variables that were given. */
    Optional<SchemaRefusal> ofVariables(@Nullable String operationName, Map<String, @Nullable Object> variables) {
        return operation(operationName).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream())
                .flatMap(variable -> ofVariable(variable, variables).stream())
                .findFirst();
    }

    private Optional<SchemaRefusal> ofVariable(VariableDefinition variable, Map<String, @Nullable Object> variables) {
        return !variables.containsKey(variable.getName()) && variable.getDefaultValue() != null
                ? Optional.empty()
                : places.type(variable.getType())
                        .flatMap(type ->
                                GivenValues.refusal(type, variable.getName(), variables.get(variable.getName())));
    }

    /**
     * What a variable makes null where nothing may be: its type allows null, since it has a default, but the place does not.
     * The engine finds out while it answers, if at all.
     */
    Optional<SchemaRefusal> ofNulls(OperationDefinition operation, Map<String, @Nullable Object> variables) {
        return places.arguments(operation)
                .flatMap(place -> {
                    Argument argument = (Argument) place.node();
                    return place
                            .argument(argument.getName())
                            .flatMap(asked -> GivenValues.refusal(
                                    asked.getType(), argument.getName(), argument.getValue(), variables))
                            .map(refusal -> refusal.at(place.owner()))
                            .stream();
                })
                .findFirst();
    }

    private Optional<OperationDefinition> operation(@Nullable String name) {
        return places.operations().stream()
                .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                .findFirst();
    }
}
