package org.careergraph.source;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of a document, without byte order mark, whatever its line ends. */
public record SourceText(List<String> lines) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v\\u200B\\uFEFF]+");

    public SourceText {
        lines = List.copyOf(lines);
    }

    public static SourceText of(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(unmarked.lines().toList());
    }

    /** The line with the number, starting with 1, without surrounding blanks and with single blanks between words. */
    public String line(int number) {
        return squeezed(lines.get(number - 1));
    }

    public int size() {
        return lines.size();
    }

    static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
