package org.careergraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a notice: a line, or the lines into which a narrow page has broken it.
 *
 * @param text without bullet, number or letter before it
 * @param isListed whether one of them stood before it
 * @param lines numbers of its lines
 */
record Paragraph(String text, boolean isListed, List<Integer> lines) {

    /** Before a heading or an item of a list: a bullet, {@code 4.}, {@code 2.1}, {@code b)}, {@code (iv)}. */
    private static final Pattern LABEL =
            Pattern.compile("^(?:[•●○▪■◦‣∙·➢✓\\uF0A7\\uF0B7*]\\s*|[-–—]\\s+|o\\s+(?=\\p{Lu})"
                    + "|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]\\s*(?=\\D)|\\d{1,2}(?:\\.\\d{1,2})+\\s+(?=\\p{Lu})"
                    + "|\\(?(?:[a-zA-Z]|[ivxIVX]{1,5})[.)]\\s+)+");

    private static final Pattern LIST_SIGN = Pattern.compile("^[•●○▪■◦‣∙·➢✓\\uF0A7\\uF0B7].*");

    /** A line with which nothing ends: in the midst of brackets, or behind such a word. */
    private static final Pattern UNFINISHED =
            Pattern.compile(".*\\([^)]*|.*[^;,.] (?:and|or|of|the|an?|in|to|for|with|by|on|at|from)");

    /** A page that is wider than this has not broken its paragraphs. */
    private static final int WIDEST_PAGE = 140;

    private static final int NARROWEST_PAGE = 40;

    /**
     * The paragraphs of a text without its noise.
     *
     * @param standsAlone what is never a part of a longer paragraph: headings
     */
    static List<Paragraph> of(
            SourceText text, Predicate<String> noise, Predicate<Paragraph> standsAlone, Predicate<Paragraph> begins) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int width = width(text);
        boolean afterBlank = true;
        for (int number = 1; number <= text.size(); number++) {
            String line = text.line(number);
            if (line.isEmpty() || noise.test(line)) {
                afterBlank = true;
                continue;
            }
            Paragraph one = of(line, number);
            Paragraph last = paragraphs.isEmpty() ? null : paragraphs.getLast();
            if (last != null
                    && !standsAlone.test(one)
                    && !standsAlone.test(last)
                    && !begins.test(one)
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

    /** The width of a page that breaks its paragraphs; 0 if the text has lines as long as they need to be. */
    private static int width(SourceText text) {
        int longest = text.lines().stream()
                .mapToInt(line -> SourceText.squeezed(line).length())
                .max()
                .orElse(0);
        return longest <= WIDEST_PAGE && longest >= NARROWEST_PAGE ? longest : 0;
    }

    /** Whether the first word of the next line would not have fitted behind this paragraph's last line. */
    private boolean isFull(SourceText text, String next, int width) {
        return width > 0 && text.line(lines.getLast()).length() + 1 + next.split(" ", 2)[0].length() > width;
    }

    private boolean continues(Paragraph last, boolean afterBlank, boolean lastIsFull) {
        if (isListed || LIST_SIGN.matcher(text).matches()) {
            return false;
        }
        // a row of a table is as long as its cells
        if (text.contains(" | ") && last.text().contains(" | ")) {
            return false;
        }
        boolean isOpen = !Sentences.isEnded(last.text());
        if (isOpen && !afterBlank && UNFINISHED.matcher(last.text()).matches()) {
            return true;
        }
        return isOpen && Character.isLowerCase(text.codePointAt(0)) || lastIsFull && !afterBlank;
    }

    /** Both as one. */
    Paragraph and(Paragraph next) {
        List<Integer> both = new ArrayList<>(lines);
        both.addAll(next.lines());
        // a word that the page has parted
        String joined = text.endsWith("-") && !text.endsWith(" -") ? text + next.text() : text + " " + next.text();
        return new Paragraph(joined, isListed, List.copyOf(both));
    }

    Paragraph with(String other) {
        return new Paragraph(other, isListed, lines);
    }
}
