package org.careergraph.source;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line with content, and what precedes it.
 *
 * @param text without runs of blanks and without the characters that a converter put around bold words and addresses
 * @param afterGap whether it follows an empty line or a page mark
 * @param afterPage whether it follows a page mark
 */
record ContentLine(int number, String text, boolean afterGap, boolean afterPage) {

    /** What a scan leaves at the foot of a page: its number, initials, a note of a signature. */
    private static final Pattern PAGE_MARK =
            Pattern.compile("(?i:handwritten (?:signature|initials?))(?: [0-9¹²³⁴-⁹]{1,3})?"
                    + "|(?:[0-9¹²³⁴-⁹]{1,3}|\\p{L}{1,4}\\.?)(?: (?:[0-9¹²³⁴-⁹]{1,3}|\\p{L}{1,4}\\.?))?");

    private static final Pattern CONVERTER_CHARACTERS =
            Pattern.compile("\\*\\*|<(?=https?://)|(?<=[\\w/])>(?=[)\\s.,]|$)");

    /** All lines but empty ones and page marks, which become noise of the reading. */
    static List<ContentLine> listContentLines(SourceText text, Reading.Builder reading) {
        List<ContentLine> lines = new ArrayList<>();
        boolean afterGap = true;
        boolean afterPage = false;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            // initials follow a gap; without one, a short line is the rest of the sentence before it
            if (line.isEmpty() || (afterGap && PAGE_MARK.matcher(line).matches())) {
                afterPage |= !line.isEmpty();
                afterGap = true;
                reading.noise(number);
            } else {
                lines.add(new ContentLine(number, clean(text.lines().get(number - 1)), afterGap, afterPage));
                afterGap = false;
                afterPage = false;
            }
        }
        return lines;
    }

    /** Keeps the cells of a table row apart. */
    private static String clean(String line) {
        return Arrays.stream(line.split("\t"))
                .map(cell ->
                        SourceText.squeezed(CONVERTER_CHARACTERS.matcher(cell).replaceAll("")))
                .filter(cell -> !cell.isEmpty())
                .collect(joining(" | "));
    }

    String textWithoutBullet() {
        return text.startsWith("- ") ? text.substring(2) : text;
    }

    boolean startsInLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }
}
