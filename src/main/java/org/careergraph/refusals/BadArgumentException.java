package org.careergraph.refusals;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.careergraph.catalogue.Nearest;

/**
 * An argument that cannot be answered: which one, which value, why, and what would be valid.
 *
 * <p>The message is shown to the client.
 */
public final class BadArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String argument;
    private final String value;
    private final transient List<String> nearest;

    public BadArgumentException(String code, String argument, String value, String message, List<String> nearest) {
        super(message);
        this.code = code;
        this.argument = argument;
        this.value = value;
        this.nearest = nearest;
    }

    /** No such thing: names what is nearest. */
    public static BadArgumentException unknown(String what, String argument, String value, Collection<String> valid) {
        return withNearest("There is no ", what, argument, value, valid);
    }

    /** A name that exists, for all we know, but that no position asks. */
    public static BadArgumentException unnamed(String what, String argument, String value, Collection<String> valid) {
        return withNearest("No position names the ", what, argument, value, valid);
    }

    private static BadArgumentException withNearest(
            String sentence, String what, String argument, String value, Collection<String> valid) {
        List<String> nearest = Nearest.to(value, valid);
        String shown = shown(value);
        return new BadArgumentException(
                code(what),
                argument,
                shown,
                sentence + what + " \"" + shown + "\"" + SchemaRefusal.nearest(nearest),
                nearest);
    }

    /** A name that no position asks, and that is likely to be one which some do. */
    public static BadArgumentException meant(String what, String argument, String value, String meant) {
        String shown = shown(value);
        return new BadArgumentException(
                code(what),
                argument,
                shown,
                "No position names the " + what + " \"" + shown + "\"; did you mean " + meant + "?",
                List.of(meant));
    }

    private static String code(String what) {
        return "UNKNOWN_" + what.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** A value may be long or hold anything: what is shown of it is short and one line. */
    public static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= 80 ? oneLine : oneLine.substring(0, 77) + "...";
    }

    String code() {
        return code;
    }

    String argument() {
        return argument;
    }

    String value() {
        return value;
    }

    List<String> nearest() {
        return nearest;
    }
}
