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

/**
 * Says what is wrong with a value that a document or its variables give, and where in it. The engine has refused it by then,
 * but tells it in the names of its classes.
 */
final class GivenValues {
    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    private GivenValues() {}

    /** A word as a document writes that of an enumeration; variables give it as text. */
    private record Word(String name) {}

    /** What stands for a variable whose value is looked at elsewhere, and for one that has none. */
    private enum Variable {
        CHECKED_ELSEWHERE,
        ABSENT
    }

    /**
     * @param type what is asked for
     * @param argument its name
     * @param value as JSON gives it
     */
    static Optional<SchemaRefusal> refusal(GraphQLType type, String argument, @Nullable Object value) {
        return wrong(type, argument, value, false);
    }

    /**
     * @param variables those that have a value; null if they are not known yet
     */
    static Optional<SchemaRefusal> refusal(
            GraphQLType type, String argument, Value<?> value, @Nullable Map<String, @Nullable Object> variables) {
        return wrong(type, argument, plain(value, variables), true);
    }

    private static @Nullable Object plain(Value<?> value, @Nullable Map<String, @Nullable Object> variables) {
        return switch (value) {
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue truth -> truth.isValue();
            case EnumValue word -> new Word(word.getName());
            case ArrayValue list ->
                list.getValues().stream().map(entry -> plain(entry, variables)).toList();
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                object.getObjectFields()
                        .forEach(field -> fields.put(field.getName(), plain(field.getValue(), variables)));
                fields.values().removeIf(Variable.ABSENT::equals);
                yield fields;
            }
            case VariableReference variable -> {
                if (variables != null && !variables.containsKey(variable.getName())) {
                    yield Variable.ABSENT;
                }
                yield variables != null && variables.get(variable.getName()) == null
                        ? null
                        : Variable.CHECKED_ELSEWHERE;
            }
            default -> null;
        };
    }

    private static Optional<SchemaRefusal> wrong(
            GraphQLType type, String argument, @Nullable Object value, boolean written) {
        if (value instanceof Variable) {
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
            case GraphQLEnumType words -> word(words, argument, value, written);
            default ->
                isOf((GraphQLNamedType) type, value) ? Optional.empty() : Optional.of(wrong(type, argument, value));
        };
    }

    static SchemaRefusal missing(String argument, GraphQLType type) {
        return SchemaRefusal.ofValue(
                SchemaRefusal.MISSING_VALUE,
                "\"%s\" must be given and not be null: %s."
                        .formatted(argument, asked(GraphQLTypeUtil.unwrapNonNull(type))),
                argument,
                null,
                null);
    }

    private static Optional<SchemaRefusal> entries(GraphQLList list, String argument, Object value, boolean written) {
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

    private static Optional<SchemaRefusal> fields(
            GraphQLInputObjectType object, String argument, Object value, boolean written) {
        if (!(value instanceof Map<?, ?> given)) {
            return Optional.of(wrong(object, argument, value));
        }
        List<String> names = object.getFields().stream()
                .map(GraphQLInputObjectField::getName)
                .toList();
        Stream<SchemaRefusal> unknown = given.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !names.contains(name))
                .map(name -> unknown(object.getName(), argument, name, names));
        Stream<SchemaRefusal> wrong = object.getFields().stream()
                .filter(field -> given.containsKey(field.getName()) || isRequired(field))
                .map(field ->
                        wrong(field.getType(), argument + "." + field.getName(), given.get(field.getName()), written))
                .flatMap(Optional::stream);
        Stream<SchemaRefusal> choice = Stream.of(object)
                .filter(GraphQLInputObjectType::isOneOf)
                .filter(one -> given.size() != 1 || given.containsValue(null))
                .map(one -> choice(argument, names));
        return Stream.of(unknown, wrong, choice).flatMap(stream -> stream).findFirst();
    }

    private static boolean isRequired(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    private static SchemaRefusal unknown(String type, String argument, String name, List<String> names) {
        String shown = BadArgumentException.shown(name);
        List<String> nearest = Nearest.to(name, names);
        return SchemaRefusal.ofValue(
                "UNKNOWN_ARGUMENT",
                "%s has no field \"%s\"%s".formatted(type, shown, SchemaRefusal.nearest(nearest)),
                argument + "." + shown,
                shown,
                nearest);
    }

    private static SchemaRefusal choice(String argument, List<String> names) {
        return SchemaRefusal.ofValue(
                SchemaRefusal.WRONG_VALUE,
                "\"%s\" takes exactly one of %s, and not null.".formatted(argument, String.join(", ", names)),
                argument,
                null,
                names);
    }

    private static Optional<SchemaRefusal> word(GraphQLEnumType words, String argument, Object value, boolean written) {
        List<String> valid = words.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
        String word = switch (value) {
            case Word wrote -> wrote.name();
            case String text -> text;
            default -> null;
        };
        if (word == null) {
            return Optional.of(wrong(words, argument, value));
        }
        if (!valid.contains(word)) {
            String shown = BadArgumentException.shown(word);
            List<String> nearest = Nearest.to(word, valid);
            return Optional.of(SchemaRefusal.ofValue(
                    "UNKNOWN_VALUE",
                    "%s has no value \"%s\"%s".formatted(words.getName(), shown, SchemaRefusal.nearest(nearest)),
                    argument,
                    shown,
                    nearest));
        }
        return written && value instanceof String
                ? Optional.of(SchemaRefusal.ofValue(
                        SchemaRefusal.WRONG_VALUE,
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

    private static SchemaRefusal wrong(GraphQLType type, String argument, Object value) {
        String shown = shown(value);
        return SchemaRefusal.ofValue(
                SchemaRefusal.WRONG_VALUE,
                "\"%s\" takes %s, not %s."
                        .formatted(argument, asked(type), value instanceof String ? '"' + shown + '"' : shown),
                argument,
                value instanceof Map || value instanceof List ? null : shown,
                null);
    }

    /** A type in words. */
    static String asked(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> asked(required.getWrappedType());
            case GraphQLList list -> "a list, each entry " + asked(list.getWrappedType());
            case GraphQLInputObjectType object -> "an object, " + object.getName();
            case GraphQLEnumType words -> "a word of " + words.getName();
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
            case Word word -> BadArgumentException.shown(word.name());
            default -> BadArgumentException.shown(Objects.toString(value));
        };
    }
}
