package org.careergraph.source;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a document in lines, without byte order mark and whatever its line ends were. */
public record SourceText(List<String> lines) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v\\u200B\\uFEFF]+");

    public SourceText {
        lines = List.copyOf(lines);
    }

    public static SourceText of(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(unmarked.lines().toList());
    }

    /** The line of that number, from 1, with every run of blanks (also unbreakable ones) as one and none at its ends. */
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
