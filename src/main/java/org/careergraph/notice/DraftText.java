package org.careergraph.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** YAML with comments, line by line. */
final class DraftText {

    private static final int LONGEST_COMMENT = 1000;

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A line with what a reviewer should know of it. */
    void line(String line, @Nullable String remark) {
        line(remark == null ? line : line + " # " + commented(remark));
    }

    void comment(String indent, String comment) {
        line(indent + "# " + commented(comment));
    }

    /** A list of what the content writes; an empty one if that is nothing but comments. */
    void list(String entry, Runnable content) {
        int begin = text.length();
        content.run();
        boolean isEmpty = text.substring(begin)
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
        text.insert(begin, entry + (isEmpty ? ": []\n" : ":\n"));
    }

    private static String commented(String comment) {
        return cut(clean(comment), LONGEST_COMMENT);
    }

    /** A text in quotes, or null. */
    static String quoted(@Nullable String value) {
        return value == null || value.isBlank()
                ? "null"
                : "\"" + clean(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String list(List<String> values) {
        return values.stream().map(DraftText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Without signs that neither YAML nor a terminal takes well. */
    static String clean(String value) {
        return value.codePoints()
                .map(sign -> Character.isISOControl(sign)
                                || sign == 0x2028
                                || sign == 0x2029
                                || Character.getType(sign) == Character.SURROGATE
                                || Character.getType(sign) == Character.FORMAT
                        ? ' '
                        : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The text, cut behind a word if it is longer than that. */
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
