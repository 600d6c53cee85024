package org.careergraph.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values in the syntax of YAML, and texts that are short and clean enough for a line. */
final class YamlText {

    private static final int LONGEST_IN_MESSAGE = 100;

    private YamlText() {}

    /** The value in quotation marks, or {@code null}. */
    static String quoted(@Nullable String value) {
        return value == null || value.isBlank()
                ? "null"
                : "\"" + clean(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A value of at most the length that the schema allows a phrase. */
    static String phrase(@Nullable String value) {
        return quoted(value == null ? null : cut(value, DraftWriter.LONGEST_PHRASE));
    }

    /** Shortens a text for a message. */
    static String shortened(String value) {
        return cut(value, LONGEST_IN_MESSAGE);
    }

    static String list(List<String> values) {
        return values.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Replaces characters that YAML or a terminal may not accept by blanks. */
    static String clean(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ").strip();
    }

    /** Shortens a longer text at the end of a word. */
    static String cut(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        int end = value.lastIndexOf(' ', longest - 2);
        return value.substring(0, end > 0 ? end : longest - 2) + " …";
    }
}
