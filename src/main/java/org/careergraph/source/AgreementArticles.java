package org.careergraph.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what precedes the job descriptions: a preamble, articles with their footnotes, and appendices with numbered steps. */
final class AgreementArticles {
    private static final Pattern HEADING = Pattern.compile("(Article|Appendix) (\\d{1,2})");
    private static final Pattern FOOTNOTE = Pattern.compile("([¹²³⁴-⁹]) .*");
    private static final Pattern PLACE_AND_DATE = Pattern.compile("\\p{Lu}[\\p{L} ]+, \\d{1,2} \\p{Lu}\\p{L}+ \\d{4}");
    private static final Pattern STEP = Pattern.compile("(\\d{1,2})\\. (.+)");

    private final Reading.Builder reading;
    private final List<PassageBuilder> passages = new ArrayList<>();
    private final List<ContentLine> footnotes = new ArrayList<>();

    AgreementArticles(Reading.Builder reading) {
        this.reading = reading;
    }

    void read(List<ContentLine> lines) {
        PassageBuilder open = open("preamble");
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
                open.addParagraph(step.group(2), line.number());
            } else if (line.startsInLowerCase() && open.isUnfinished()) {
                open.continueParagraph(line.text(), line.number());
            } else {
                open.addParagraph(line.textWithoutBullet(), line.number());
            }
        }
        placeFootnotes();
        passages.forEach(passage -> passage.addTo(reading));
    }

    private PassageBuilder open(String place) {
        PassageBuilder passage = new PassageBuilder(place);
        passages.add(passage);
        return passage;
    }

    /** The numbers of Appendix 2 are steps of a procedure; those of Appendix 1 are headings within one explanation. */
    private static boolean hasSteps(PassageBuilder open) {
        return open.place().startsWith("appendix-2");
    }

    /** A footnote is printed at the end of its page, perhaps articles later; it belongs to the passage that has its mark. */
    private void placeFootnotes() {
        Map<Integer, PassageBuilder> marked = new HashMap<>();
        for (PassageBuilder passage : passages) {
            passage.text().chars().filter(AgreementArticles::isMark).forEach(mark -> marked.putIfAbsent(mark, passage));
        }
        for (ContentLine footnote : footnotes) {
            PassageBuilder passage = marked.get((int) footnote.text().charAt(0));
            if (passage != null) {
                passage.addParagraph(footnote.text(), footnote.number());
            }
        }
    }

    private static boolean isMark(int character) {
        return "¹²³⁴⁵⁶⁷⁸⁹".indexOf(character) >= 0;
    }
}
