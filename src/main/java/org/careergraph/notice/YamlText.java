package org.careergraph.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes YAML with comments, line by line. */
final class YamlText {

    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_IN_MESSAGE = 100;

    private final StringBuilder text = new StringBuilder();
    private int dataLines;

    /** @param remark a comment on the same line */
    void line(String line, @Nullable String remark) {
        text.append(line)
                .append(remark == null ? "" : " # " + commented(remark))
                .append('\n');
        dataLines++;
    }

    void comment(String indent, String comment) {
        text.append(indent).append("# ").append(commented(comment)).append('\n');
    }

    /** A list of the entries that the content writes; {@code []} if it writes none or only comments. */
    void list(String name, Runnable content) {
        int begin = text.length();
        int before = dataLines;
        content.run();
        text.insert(begin, name + (dataLines == before ? ": []\n" : ":\n"));
    }

    private static String commented(String comment) {
        return cut(clean(comment), LONGEST_COMMENT);
    }

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
        return value.codePoints()
                .map(character -> Character.isISOControl(character)
                                || character == 0x2028
                                || character == 0x2029
                                || Character.getType(character) == Character.SURROGATE
                                || Character.getType(character) == Character.FORMAT
                        ? ' '
                        : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Shortens a longer text at the end of a word. */
    static String cut(String value, int longest) {
        if (value.length() <= longest) {
            return value;
        }
        int end = value.lastIndexOf(' ', longest - 2);
        return value.substring(0, end > 0 ? end : longest - 2) + " …";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
