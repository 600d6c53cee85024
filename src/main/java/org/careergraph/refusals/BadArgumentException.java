package org.careergraph.refusals;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.careergraph.catalogue.Nearest;
import org.springframework.graphql.execution.ErrorType;

/** An argument has a value that cannot be answered. The message is for the client. */
public final class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 80;

    private final transient Refusal refusal;

    /** @param nearest valid values */
    public BadArgumentException(String code, String argument, String value, String message, List<String> nearest) {
        super(message);
        this.refusal = Refusal.of(ErrorType.BAD_REQUEST, code, message)
                .with("argument", argument)
                .with("value", value)
                .with("nearest", nearest);
    }

    public BadArgumentException(String code, String argument, String value, String message) {
        this(code, argument, value, message, List.of());
    }

    /** The catalogue has no such thing. */
    public static BadArgumentException unknown(String what, String argument, String value, Collection<String> valid) {
        List<String> nearest = Nearest.to(value, valid);
        String sentence = "There is no %s \"%s\"".formatted(what, shown(value));
        return of(what, argument, value, Refusal.withNearest(sentence, nearest), nearest);
    }

    /** Several things have the short id. */
    public static BadArgumentException ambiguous(String what, String argument, String value, List<String> meant) {
        String message = "\"%s\" is the short id of %d things: %s. Give the whole id of one of them."
                .formatted(shown(value), meant.size(), String.join(", ", meant));
        return new BadArgumentException(
                "AMBIGUOUS_" + what.toUpperCase(Locale.ROOT).replace(' ', '_'), argument, shown(value), message, meant);
    }

    /** The thing may exist, but no position names it. */
    public static BadArgumentException unnamed(String what, String argument, String value, Collection<String> valid) {
        List<String> nearest = Nearest.to(value, valid);
        String sentence = "No position names the %s \"%s\"".formatted(what, shown(value));
        return of(what, argument, value, Refusal.withNearest(sentence, nearest), nearest);
    }

    /** No position names the thing, which is probably another name of one that some name. */
    public static BadArgumentException meant(String what, String argument, String value, String meant) {
        String message = "No position names the %s \"%s\"; did you mean %s?".formatted(what, shown(value), meant);
        return of(what, argument, value, message, List.of(meant));
    }

    private static BadArgumentException of(
            String what, String argument, String value, String message, List<String> nearest) {
        String code = "UNKNOWN_" + what.toUpperCase(Locale.ROOT).replace(' ', '_');
        return new BadArgumentException(code, argument, shown(value), message, nearest);
    }

    /** A value as messages show it: on one line, and not too long. */
    public static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= LONGEST_VALUE ? oneLine : oneLine.substring(0, LONGEST_VALUE - 3) + "...";
    }

    Refusal refusal() {
        return refusal;
    }
}
