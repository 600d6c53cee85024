package org.careergraph.words;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.catalogue.Competency;
import org.careergraph.catalogue.ExperienceDemand;
import org.careergraph.catalogue.GradeCategory;
import org.careergraph.catalogue.JobFamily;
import org.careergraph.catalogue.Level;
import org.careergraph.catalogue.OccupationalField;
import org.careergraph.catalogue.Organization;
import org.careergraph.catalogue.Position;
import org.careergraph.gap.Reason;
import org.careergraph.gap.Several;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sentences of answers in one language. A message is an ICU pattern with named arguments. Each value of a reason gives
 * three of them: {@code name}, the value in words (a number stays one, for {@code plural}); {@code name_start}, the same with a
 * capital, to begin a sentence; and {@code name_is}, for {@code select}: the name of a constant, {@code true}, {@code false},
 * {@code none} for null, and otherwise {@code some}.
 */
public final class Sentences {
    /** The name of the message bundle. */
    public static final String BUNDLE = "messages";

    private final Locale locale;
    private final ResourceBundle messages;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Sentences(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence, and those that follow it. */
    public String of(Reason reason) {
        return Stream.concat(
                        Stream.of(sentence(reason)), reason.further().stream().map(this::of))
                .collect(Collectors.joining(" "));
    }

    private String sentence(Reason reason) {
        Map<String, Object> arguments = new HashMap<>();
        reason.values().forEach((name, value) -> {
            Object worded = value(value);
            arguments.put(name, worded);
            arguments.put(name + "_start", worded instanceof String text ? capitalized(text) : worded);
            arguments.put(name + "_is", kind(value));
        });
        return format(key((Enum<?>) reason.code()), arguments);
    }

    private String format(String key, Map<String, Object> arguments) {
        MessageFormat format =
                formats.computeIfAbsent(key, unused -> new MessageFormat(messages.getString(key), locale));
        // a format is not safe for use by several threads
        return format.clone().format(arguments);
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Object value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Reason part -> of(part);
            case Number number -> number;
            case Enum<?> constant -> format(key(constant), Map.of());
            case Several several -> joined(several);
            case Competency competency -> competency.name();
            case ExperienceDemand demand -> demand.name();
            case GradeCategory category -> category.name();
            case JobFamily family -> family.name();
            case Level level -> level.name();
            case OccupationalField field -> field.name();
            case Organization organization -> organization.name();
            case Position position -> position.id();
            default -> value.toString();
        };
    }

    private static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "none";
            case Enum<?> constant -> constant.name();
            case Boolean truth -> truth.toString();
            case Several several -> several.values().isEmpty() ? "none" : "some";
            default -> "some";
        };
    }

    private String joined(Several several) {
        List<String> words =
                several.values().stream().map(this::value).map(Object::toString).toList();
        String last = several.joining().name() + ".last";
        if (words.size() < 2 || !messages.containsKey("Joining." + last)) {
            return String.join(Objects.requireNonNull(messages.getString("Joining." + several.joining())), words);
        }
        return String.join(messages.getString("Joining." + several.joining()), words.subList(0, words.size() - 1))
                + messages.getString("Joining." + last)
                + words.getLast();
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
