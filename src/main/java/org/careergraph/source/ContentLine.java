package org.careergraph.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that says something, and how it is set apart from the one before it.
 *
 * @param text without runs of blanks and without the signs that a converter put around bold words and addresses
 * @param apart whether an empty line or a page mark stands before it
 * @param afterPage whether a page mark stands before it
 */
record ContentLine(int number, String text, boolean apart, boolean afterPage) {

    /** What a scan leaves at the foot of a page: its number, the initials of those who signed it, a note of a signature. */
    private static final Pattern PAGE_MARK =
            Pattern.compile("(?i:handwritten (?:signature|initials?))(?: [0-9¹²³⁴-⁹]{1,3})?"
                    + "|(?:[0-9¹²³⁴-⁹]{1,3}|\\p{L}{1,4}\\.?)(?: (?:[0-9¹²³⁴-⁹]{1,3}|\\p{L}{1,4}\\.?))?");

    private static final Pattern CONVERTER_SIGNS = Pattern.compile("\\*\\*|<(?=https?://)|(?<=[\\w/])>(?=[)\\s.,]|$)");

    /** All lines of a text but the empty ones and page marks, which the reading is told of. */
    static List<ContentLine> listContentLines(SourceText text, Reading.Builder reading) {
        List<ContentLine> lines = new ArrayList<>();
        boolean apart = true;
        boolean afterPage = false;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            // initials stand alone: what directly follows a line of text is the rest of its sentence
            if (line.isEmpty() || (apart && PAGE_MARK.matcher(line).matches())) {
                afterPage |= !line.isEmpty();
                apart = true;
                reading.noise(number);
            } else {
                lines.add(new ContentLine(number, clean(text.lines().get(number - 1)), apart, afterPage));
                apart = false;
                afterPage = false;
            }
        }
        return lines;
    }

    /** The cells of a table's row stay apart. */
    private static String clean(String line) {
        return Arrays.stream(line.split("\t"))
                .map(cell -> SourceText.squeezed(CONVERTER_SIGNS.matcher(cell).replaceAll("")))
                .filter(cell -> !cell.isEmpty())
                .collect(joining(" | "));
    }

    boolean startsInLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }
}
