package org.careergraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the descriptions: a preamble, articles with their footnotes, and appendices with numbered steps. */
final class Articles {
    private static final Pattern HEADING = Pattern.compile("(Article|Appendix) (\\d{1,2})");
    private static final Pattern FOOTNOTE = Pattern.compile("([¹²³⁴-⁹]) .*");
    private static final Pattern PLACE_AND_DATE = Pattern.compile("\\p{Lu}[\\p{L} ]+, \\d{1,2} \\p{Lu}\\p{L}+ \\d{4}");
    private static final Pattern STEP = Pattern.compile("(\\d{1,2})\\. (.+)");

    private final Reading.Builder reading;
    private final List<OpenPassage> passages = new ArrayList<>();
    private final List<ContentLine> footnotes = new ArrayList<>();

    Articles(Reading.Builder reading) {
        this.reading = reading;
    }

    void read(List<ContentLine> lines) {
        OpenPassage open = open("preamble");
        boolean titleFollows = false;
        boolean signatures = false;
        int steps = 0;
        for (ContentLine line : lines) {
            Matcher heading = HEADING.matcher(line.text());
            Matcher step = STEP.matcher(line.text());
            if (heading.matches()) {
                open = open((heading.group(1) + "-" + heading.group(2)).toLowerCase(Locale.ROOT));
                titleFollows = true;
                signatures = false;
                steps = 0;
                reading.used(line.number());
            } else if (titleFollows) {
                titleFollows = false;
                reading.used(line.number());
            } else if (signatures || PLACE_AND_DATE.matcher(line.text()).matches()) {
                signatures = true;
                reading.used(line.number());
            } else if (FOOTNOTE.matcher(line.text()).matches()) {
                footnotes.add(line);
            } else if (hasSteps(open) && step.matches() && Integer.parseInt(step.group(1)) == steps + 1) {
                steps++;
                open = open("appendix-2/" + steps);
                open.paragraph(step.group(2), line.number());
            } else if (continues(open, line)) {
                open.rest(line.text(), line.number());
            } else {
                open.paragraph(withoutBullet(line.text()), line.number());
            }
        }
        placeFootnotes();
        passages.forEach(passage -> passage.close(reading));
    }

    private OpenPassage open(String place) {
        OpenPassage passage = new OpenPassage(place);
        passages.add(passage);
        return passage;
    }

    /** Appendix 2 numbers the steps of a procedure; the numbers of Appendix 1 are headings of an explanation that is one. */
    private static boolean hasSteps(OpenPassage open) {
        return open.place().startsWith("appendix-2");
    }

    private static boolean continues(OpenPassage open, ContentLine line) {
        return line.startsInLowerCase() && open.isBrokenOff();
    }

    private static String withoutBullet(String text) {
        return text.startsWith("- ") ? text.substring(2) : text;
    }

    /** A footnote is printed where its page ends, which may be articles later; it belongs to where its mark stands. */
    private void placeFootnotes() {
        Map<Integer, OpenPassage> marked = new HashMap<>();
        for (OpenPassage passage : passages) {
            passage.text().chars().filter(Articles::isMark).forEach(mark -> marked.putIfAbsent(mark, passage));
        }
        for (ContentLine footnote : footnotes) {
            OpenPassage passage = marked.get((int) footnote.text().charAt(0));
            if (passage != null) {
                passage.paragraph(footnote.text(), footnote.number());
            }
        }
    }

    private static boolean isMark(int character) {
        return "¹²³⁴⁵⁶⁷⁸⁹".indexOf(character) >= 0;
    }
}
