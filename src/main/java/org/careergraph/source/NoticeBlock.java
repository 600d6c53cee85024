package org.careergraph.source;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/**
 * What stands between one heading of a notice and the next.
 *
 * @param section null for what stands before the first heading, and behind one that the layout does not know
 * @param headingText the heading's name; empty before the first one
 * @param headingLines numbers of its lines
 * @param isKnown false behind a heading that the layout does not know
 * @param isOfDesirables whether a heading above its own says that what stands here is desirable
 */
record NoticeBlock(
        @Nullable NoticeSection section,
        @Nullable Importance importance,
        String headingText,
        List<Integer> headingLines,
        boolean isKnown,
        boolean isOfDesirables,
        List<Paragraph> paragraphs) {

    /** Of a printer, a job board or a scanner: it says nothing about the position. */
    private static final Pattern NOISE = Pattern.compile(
            "[|\\s_=*•–—-]+|(?:page )?\\d{1,3}(?: ?(?:/|of) ?\\d{1,3})?|(?:vor|il y a|hace) \\d+ .{3,12}"
                    + "|(?:posted )?\\d+\\+? (?:minutes?|hours?|days?|weeks?|months?) ago"
                    + "|advertisement|sponsored|job description|apply(?: now)?|share(?: this job)?|save(?: job)?|print"
                    + "|back to (?:list|search results)|show (?:more|less)|https?://\\S+|www\\.\\S+",
            CASE_INSENSITIVE);

    private static final Pattern CURRENCY =
            Pattern.compile("\\b(?:CHF|USD|EUR|GBP|Currency|Swiss francs|US dollars)\\b", CASE_INSENSITIVE);

    /** Headings of at most this many words can be unknown ones. */
    private static final int LONGEST_UNKNOWN = 8;

    /** Of words that lead to what is below them, and end in a colon. */
    private static final int LONGEST_LEAD_IN = 14;

    /** A heading that is not written as a title is not longer. */
    private static final int LONGEST_PHRASE = 4;

    /** In a shorter paragraph no heading hides. */
    private static final int LONG = 200;

    static boolean isNoise(String line) {
        return NOISE.matcher(line).matches();
    }

    static List<NoticeBlock> of(SourceText text, NoticeLayout layout) {
        List<NoticeBlock> blocks = new ArrayList<>();
        NoticeBlock block = new NoticeBlock(null, null, "", List.of(), true, false, new ArrayList<>());
        blocks.add(block);
        for (Paragraph whole : Paragraph.of(
                text,
                NoticeBlock::isNoise,
                one -> NoticeHeading.find(one.text(), layout.headings()).isPresent(),
                one -> NoticeHeading.findWithRest(one.text(), layout.headings()).isPresent())) {
            for (Paragraph paragraph : layout.runsOn() ? partedAtHeadings(whole, layout) : List.of(whole)) {
                Optional<NoticeHeading> heading = block.findHeading(paragraph, layout);
                if (heading.isPresent()) {
                    block = block.followedBy(heading.get(), paragraph, layout);
                    blocks.add(block);
                } else if (block.isEndedBy(paragraph, layout)) {
                    block = new NoticeBlock(
                            null, null, paragraph.text(), paragraph.lines(), false, false, new ArrayList<>());
                    blocks.add(block);
                } else {
                    block.paragraphs.add(paragraph);
                }
            }
        }
        return blocks;
    }

    private Optional<NoticeHeading> findHeading(Paragraph paragraph, NoticeLayout layout) {
        // an item of a list of duties or competencies may begin with a word that is a heading elsewhere
        boolean isItem = paragraph.isListed()
                && (section == NoticeSection.DUTIES || section == NoticeSection.ORGANIZATIONAL_COMPETENCIES)
                && paragraphs.stream().anyMatch(Paragraph::isListed);
        // above the first heading, a field has the name of a section at times
        if (section == null && isKnown && NoticeField.find(paragraph.text()).isPresent()) {
            return Optional.empty();
        }
        return NoticeHeading.find(paragraph.text(), layout.headings())
                .or(() -> isItem ? Optional.empty() : NoticeHeading.findWithRest(paragraph.text(), layout.headings()));
    }

    private NoticeBlock followedBy(NoticeHeading heading, Paragraph paragraph, NoticeLayout layout) {
        NoticeSection next = heading.section() == null
                ? sectionBehind(layout, !heading.rest().isEmpty())
                : heading.section();
        boolean isOfRequirements = next.form() == NoticeSection.Form.REQUIREMENTS;
        boolean isOfDesirables =
                heading.importance() == null && isOfRequirements && (isOfDesirables() || isAboveDesirables());
        NoticeBlock block = new NoticeBlock(
                next,
                isOfDesirables ? Importance.DESIRABLE : heading.importance(),
                heading.name(),
                paragraph.lines(),
                true,
                isOfDesirables,
                new ArrayList<>());
        if (!heading.rest().isEmpty()) {
            block.paragraphs.add(next.isNamedInText() ? paragraph : paragraph.with(heading.rest()));
        }
        return block;
    }

    /** Whether it is nothing but a heading such as <i>Desirable qualifications</i>, above headings that do not say it again. */
    private boolean isAboveDesirables() {
        return section == NoticeSection.REQUIREMENTS
                && importance == Importance.DESIRABLE
                && !headingText.isBlank()
                && paragraphs.isEmpty();
    }

    /** The section behind a heading that only tells importance; what stands in its own line is of the section before. */
    private NoticeSection sectionBehind(NoticeLayout layout, boolean isInLine) {
        return section != null
                        && section.form() == NoticeSection.Form.REQUIREMENTS
                        && (isInLine || layout != NoticeLayout.UNKNOWN)
                ? section
                : NoticeSection.REQUIREMENTS;
    }

    /** Whether the paragraph looks like a heading, though it is none that the layout knows. */
    private boolean isEndedBy(Paragraph paragraph, NoticeLayout layout) {
        String[] words = paragraph.text().split(" ");
        // of a layout that is not known, what stands below such a line need not be of the section above it
        boolean isOpen = layout == NoticeLayout.UNKNOWN && !paragraph.isListed() && !paragraphs.isEmpty();
        boolean endsInColon = isOpen
                && section != null
                && section.form() == NoticeSection.Form.REQUIREMENTS
                && paragraph.text().endsWith(":");
        // a row of figures may be as short as a heading
        boolean isFigure = section == NoticeSection.SALARY
                && CURRENCY.matcher(paragraph.text()).find();
        if (isFigure
                || section == null && isKnown
                || section == NoticeSection.PART
                // a row of a table: the name of a language, and what is said of it
                || section == NoticeSection.LANGUAGES && paragraph.text().matches("\\p{L}+ ?[:|] *[^ ].*")
                || words.length > (endsInColon ? LONGEST_LEAD_IN : LONGEST_UNKNOWN)
                || paragraph.text().matches(".*[.;!?,|\\d]")
                || NoticeField.find(paragraph.text()).isPresent()) {
            return false;
        }
        boolean isTitle = words.length > 1
                && List.of(words).stream()
                        .filter(word -> word.length() > 3)
                        .allMatch(word -> !Character.isLowerCase(word.codePointAt(0)));
        if (endsInColon) {
            return true;
        }
        boolean isInList = paragraphs.stream().anyMatch(Paragraph::isListed);
        boolean isOfNames =
                section == NoticeSection.COMPETENCIES || section == NoticeSection.ORGANIZATIONAL_COMPETENCIES;
        boolean isInSentences = paragraphs.stream().allMatch(one -> one.text().endsWith("."));
        boolean isPhrase = isOpen && words.length > 1 && words.length <= LONGEST_PHRASE && isInSentences;
        return !paragraph.isListed()
                && !paragraphs.isEmpty()
                && (isTitle && (isInList || section != NoticeSection.REQUIREMENTS && (isInSentences || !isOfNames))
                        || isPhrase);
    }

    /** The parts of a long paragraph in whose midst headings stand, each between two sentences. */
    private static List<Paragraph> partedAtHeadings(Paragraph paragraph, NoticeLayout layout) {
        if (paragraph.text().length() < LONG) {
            return List.of(paragraph);
        }
        List<Paragraph> parts = new ArrayList<>();
        String text = paragraph.text();
        Matcher heading = layout.headingWithin().matcher(text);
        int begin = 0;
        while (heading.find()) {
            String before = text.substring(begin, heading.start()).strip();
            if (!before.isEmpty()) {
                parts.add(paragraph.with(before));
            }
            parts.add(paragraph.with(heading.group("heading")));
            begin = heading.end();
        }
        String rest = text.substring(begin).strip();
        if (!rest.isEmpty()) {
            parts.add(paragraph.with(rest));
        }
        return parts;
    }
}
