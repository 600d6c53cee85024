package org.careergraph.refusals;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.catalogue.Nearest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** Refuses a value of a document or of its variables, and says which part of it is wrong. The engine has refused it before, but names its own classes. */
final class GivenValues {
    static final String MISSING_VALUE = "MISSING_VALUE";
    private static final String WRONG_VALUE = "WRONG_VALUE";
    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private GivenValues() {}

    /** A value of an enumeration in a document; variables have it as text. */
    private record EnumWord(String name) {}

    /** Replaces a variable within a value: one that is checked by itself, or one without a value. */
    private enum VariableValue {
        CHECKED_ELSEWHERE,
        ABSENT
    }

    static Refusal refusal(
            String code, String message, String argument, @Nullable String value, @Nullable List<String> nearest) {
        return Refusal.of(ErrorType.BAD_REQUEST, code, message)
                .with("argument", argument)
                .with("value", value)
                .with("nearest", nearest);
    }

    /**
     * @param argument its name
     * @param value as in JSON
     */
    static Optional<Refusal> refusal(GraphQLType type, String argument, @Nullable Object value) {
        return wrong(type, argument, value, false);
    }

    /** @param variables those that have a value; null if they are not known yet */
    static Optional<Refusal> refusal(
            GraphQLType type, String argument, Value<?> value, @Nullable Map<String, @Nullable Object> variables) {
        return wrong(type, argument, plain(value, variables), true);
    }

    private static @Nullable Object plain(Value<?> value, @Nullable Map<String, @Nullable Object> variables) {
        return switch (value) {
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case EnumValue word -> new EnumWord(word.getName());
            case ArrayValue list ->
                list.getValues().stream().map(entry -> plain(entry, variables)).toList();
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                object.getObjectFields()
                        .forEach(field -> fields.put(field.getName(), plain(field.getValue(), variables)));
                fields.values().removeIf(VariableValue.ABSENT::equals);
                yield fields;
            }
            case VariableReference variable -> {
                if (variables != null && !variables.containsKey(variable.getName())) {
                    yield VariableValue.ABSENT;
                }
                yield variables != null && variables.get(variable.getName()) == null
                        ? null
                        : VariableValue.CHECKED_ELSEWHERE;
            }
            default -> null;
        };
    }

    private static Optional<Refusal> wrong(GraphQLType type, String argument, @Nullable Object value, boolean written) {
        if (value instanceof VariableValue) {
            return Optional.empty();
        }
        if (type instanceof GraphQLNonNull required) {
            return value == null
                    ? Optional.of(missing(argument, required))
                    : wrong(required.getWrappedType(), argument, value, written);
        }
        if (value == null) {
            return Optional.empty();
        }
        return switch (type) {
            case GraphQLList list -> entries(list, argument, value, written);
            case GraphQLInputObjectType object -> fields(object, argument, value, written);
            case GraphQLEnumType words -> enumWord(words, argument, value, written);
            default ->
                isOf((GraphQLNamedType) type, value) ? Optional.empty() : Optional.of(wrong(type, argument, value));
        };
    }

    static Refusal missing(String argument, GraphQLType type) {
        return refusal(
                MISSING_VALUE,
                "\"%s\" must be given and not be null: %s."
                        .formatted(argument, asked(GraphQLTypeUtil.unwrapNonNull(type))),
                argument,
                null,
                null);
    }

    private static Optional<Refusal> entries(GraphQLList list, String argument, Object value, boolean written) {
        List<?> entries = value instanceof List<?> several ? several : List.of(value);
        return IntStream.range(0, entries.size())
                .mapToObj(place -> wrong(
                        list.getWrappedType(),
                        value instanceof List ? argument + "[" + place + "]" : argument,
                        entries.get(place),
                        written))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> fields(
            GraphQLInputObjectType object, String argument, Object value, boolean written) {
        if (!(value instanceof Map<?, ?> given)) {
            return Optional.of(wrong(object, argument, value));
        }
        List<String> names = object.getFields().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        Stream<Refusal> unknown = given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !names.contains(name))
                .map(name -> unknown(object.getName(), argument, name, names));
        Stream<Refusal> wrong = object.getFields().stream()
                .filter(field -> given.containsKey(field.getName()) || isRequired(field))
                .map(field ->
                        wrong(field.getType(), argument + "." + field.getName(), given.get(field.getName()), written))
                .flatMap(Optional::stream);
        Stream<Refusal> choice = Stream.of(object)
                .filter(GraphQLInputObjectType::isOneOf)
                .filter(one -> given.size() != 1 || given.containsValue(null))
                .map(one -> choice(argument, names));
        return Stream.of(unknown, wrong, choice).flatMap(stream -> stream).findFirst();
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    private static Refusal unknown(String type, String argument, String name, List<String> names) {
        String shown = BadArgumentException.shown(name);
        List<String> nearest = Nearest.to(name, names);
        return refusal(
                "UNKNOWN_ARGUMENT",
                Refusal.withNearest("%s has no field \"%s\"".formatted(type, shown), nearest),
                argument + "." + shown,
                shown,
                nearest);
    }

    private static Refusal choice(String argument, List<String> names) {
        return refusal(
                WRONG_VALUE,
                "\"%s\" takes exactly one of %s, and not null.".formatted(argument, String.join(", ", names)),
                argument,
                null,
                names);
    }

    private static Optional<Refusal> enumWord(GraphQLEnumType words, String argument, Object value, boolean written) {
        List<String> valid = words.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        String word = switch (value) {
            case EnumWord wrote -> wrote.name();
            case String text -> text;
            default -> null;
        };
        if (word == null) {
            return Optional.of(wrong(words, argument, value));
        }
        if (!valid.contains(word)) {
            String shown = BadArgumentException.shown(word);
            List<String> nearest = Nearest.to(word, valid);
            return Optional.of(refusal(
                    "UNKNOWN_VALUE",
                    Refusal.withNearest("%s has no value \"%s\"".formatted(words.getName(), shown), nearest),
                    argument,
                    shown,
                    nearest));
        }
        return written && value instanceof String
                ? Optional.of(refusal(
                        WRONG_VALUE,
                        "\"%s\" takes %s without quotation marks.".formatted(argument, word),
                        argument,
                        word,
                        List.of(word)))
                : Optional.empty();
    }

    private static boolean isOf(GraphQLNamedType scalar, Object value) {
        return switch (scalar.getName()) {
            case "String" -> value instanceof String;
            case "Boolean" -> value instanceof Boolean;
            case "Float" -> value instanceof Number number && Double.isFinite(number.doubleValue());
            case "ID" ->
                value instanceof String
                        || !(value instanceof Double) && whole(value).isPresent();
            default ->
                whole(value)
                        .filter(number -> number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0)
                        .isPresent();
        };
    }

    private static Optional<BigInteger> whole(Object value) {
        return switch (value) {
            case BigInteger number -> Optional.of(number);
            case Integer number -> Optional.of(BigInteger.valueOf(number));
            case Long number -> Optional.of(BigInteger.valueOf(number));
            case Double number ->
                number == Math.rint(number) && !number.isInfinite()
                        ? Optional.of(new BigDecimal(number).toBigInteger())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Refusal wrong(GraphQLType type, String argument, Object value) {
        String shown = shown(value);
        return refusal(
                WRONG_VALUE,
                "\"%s\" takes %s, not %s."
                        .formatted(argument, asked(type), value instanceof String ? '"' + shown + '"' : shown),
                argument,
                value instanceof Map || value instanceof List ? null : shown,
                null);
    }

    /** The type for messages. */
    static String asked(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> asked(required.getWrappedType());
            case GraphQLList list -> "a list, each entry " + asked(list.getWrappedType());
            case GraphQLInputObjectType object -> "an object, " + object.getName();
            case GraphQLEnumType words -> "a value of " + words.getName();
            default ->
                switch (((GraphQLNamedType) type).getName()) {
                    case "String" -> "a text";
                    case "Boolean" -> "true or false";
                    case "Float" -> "a number";
                    case "ID" -> "an id, which is a text or a whole number";
                    default -> "a whole number from %d to %d".formatted(LEAST, MOST);
                };
        };
    }

    private static String shown(Object value) {
        return switch (value) {
            case Map<?, ?> object -> "an object";
            case List<?> list -> "a list";
            case EnumWord word -> BadArgumentException.shown(word.name());
            default -> BadArgumentException.shown(Objects.toString(value));
        };
    }
}
