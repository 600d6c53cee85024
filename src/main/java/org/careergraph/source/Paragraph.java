package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a notice: one line, or several where a narrow page wraps lines.
 *
 * @param text without the bullet, number or letter before it
 * @param isListed whether it had one
 * @param lines numbers of its lines
 */
record Paragraph(String text, boolean isListed, List<Integer> lines) {

    private static final Pattern LABEL = pattern("paragraph.label");

    private static final Pattern BULLET = Pattern.compile("^[•●○▪■◦‣∙·➢✓\\uF0A7\\uF0B7].*");

    private static final Pattern UNFINISHED = pattern("paragraph.unfinished");

    /** A page that is wider than this does not wrap its lines. */
    private static final int WIDEST_PAGE = 140;

    private static final int NARROWEST_PAGE = 40;

    /**
     * The paragraphs of a text without its noise.
     *
     * @param isHeading whether the line is a paragraph of its own
     * @param startsSection whether a paragraph begins with the line
     */
    static List<Paragraph> of(
            SourceText text,
            Predicate<String> isNoise,
            Predicate<Paragraph> isHeading,
            Predicate<Paragraph> startsSection) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int width = width(text);
        boolean afterBlank = true;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            if (line.isEmpty() || isNoise.test(line)) {
                afterBlank = true;
                continue;
            }
            Paragraph one = of(line, number);
            Paragraph last = paragraphs.isEmpty() ? null : paragraphs.getLast();
            if (last != null
                    && !isHeading.test(one)
                    && !isHeading.test(last)
                    && !startsSection.test(one)
                    && one.continues(last, afterBlank, last.isFull(text, line, width))) {
                paragraphs.set(paragraphs.size() - 1, last.and(one));
            } else if (!one.text().isEmpty()) {
                paragraphs.add(one);
            }
            afterBlank = false;
        }
        return paragraphs;
    }

    private static Paragraph of(String line, int number) {
        Matcher label = LABEL.matcher(line);
        boolean isListed = label.find() && label.end() > 0;
        return new Paragraph(isListed ? line.substring(label.end()).strip() : line, isListed, List.of(number));
    }

    /** The width of a page that wraps its lines; 0 if it does not. */
    private static int width(SourceText text) {
        int longest = text.lines().stream()
                .mapToInt(line -> SourceText.squeezed(line).length())
                .max()
                .orElse(0);
        return longest <= WIDEST_PAGE && longest >= NARROWEST_PAGE ? longest : 0;
    }

    /** Whether the first word of the next line does not fit at the end of this paragraph's last line. */
    private boolean isFull(SourceText text, String next, int width) {
        return width > 0 && text.line(lines.getLast()).length() + 1 + next.split(" ", 2)[0].length() > width;
    }

    private boolean continues(Paragraph last, boolean afterBlank, boolean lastIsFull) {
        if (isListed || BULLET.matcher(text).matches()) {
            return false;
        }
        // two rows of a table
        if (text.contains(" | ") && last.text().contains(" | ")) {
            return false;
        }
        boolean isOpen = !SentenceBreaks.isEnded(last.text());
        if (isOpen && !afterBlank && UNFINISHED.matcher(last.text()).matches()) {
            return true;
        }
        return isOpen && Character.isLowerCase(text.codePointAt(0)) || lastIsFull && !afterBlank;
    }

    /** Both as one. */
    Paragraph and(Paragraph next) {
        List<Integer> both = new ArrayList<>(lines);
        both.addAll(next.lines());
        // a hyphenated word
        String joined = text.endsWith("-") && !text.endsWith(" -") ? text + next.text() : text + " " + next.text();
        return new Paragraph(joined, isListed, List.copyOf(both));
    }

    Paragraph with(String other) {
        return new Paragraph(other, isListed, lines);
    }
}
