package org.careergraph.source;

import static org.careergraph.source.NoticePatterns.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Importance;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a notice and the paragraphs up to the next one.
 *
 * @param section null before the first heading, and after one that the layout does not know
 * @param headingText without the words on importance; empty before the first heading
 * @param headingLines numbers of its lines
 * @param isKnown false after a heading that the layout does not know
 * @param inheritsDesirable whether a heading further up makes the paragraphs desirable
 */
record NoticeBlock(
        @Nullable NoticeSection section,
        @Nullable Importance importance,
        String headingText,
        List<Integer> headingLines,
        boolean isKnown,
        boolean inheritsDesirable,
        List<Paragraph> paragraphs) {

    private static final Pattern NOISE = pattern("block.noise");
    private static final Pattern CURRENCY = pattern("block.currency");

    /** A row of a table: the name of a language and a remark on it. */
    private static final Pattern LANGUAGE_ROW = Pattern.compile("\\p{L}+ ?[:|] *[^ ].*");

    private static final Pattern ENDS_AS_NO_HEADING = Pattern.compile(".*[.;!?,|\\d]");

    private static final int MOST_HEADING_WORDS = 8;

    /** A line that ends in a colon may have more words than another heading. */
    private static final int MOST_WORDS_BEFORE_COLON = 14;

    /** A heading that is not written as a title has at most so many words. */
    private static final int MOST_PHRASE_WORDS = 4;

    /** A shorter paragraph contains no heading. */
    private static final int SHORTEST_WITH_HEADING = 200;

    static boolean isNoise(String line) {
        return NOISE.matcher(line).matches();
    }

    static List<NoticeBlock> of(SourceText text, NoticeLayout layout) {
        List<NoticeBlock> blocks = new ArrayList<>();
        NoticeBlock block = withoutSection("", List.of(), true);
        blocks.add(block);
        for (Paragraph whole : Paragraph.of(
                text,
                NoticeBlock::isNoise,
                one -> NoticeHeading.find(one.text(), layout.headings()).isPresent(),
                one -> NoticeHeading.findWithRest(one.text(), layout.headings()).isPresent())) {
            for (Paragraph paragraph : layout.isRunningText() ? splitAtHeadings(whole, layout) : List.of(whole)) {
                Optional<NoticeHeading> heading = block.findHeading(paragraph, layout);
                if (heading.isPresent()) {
                    block = block.next(heading.get(), paragraph, layout);
                    blocks.add(block);
                } else if (block.isEndedBy(paragraph, layout)) {
                    block = withoutSection(paragraph.text(), paragraph.lines(), false);
                    blocks.add(block);
                } else {
                    block.paragraphs.add(paragraph);
                }
            }
        }
        return blocks;
    }

    private static NoticeBlock withoutSection(String heading, List<Integer> lines, boolean isKnown) {
        return new NoticeBlock(null, null, heading, lines, isKnown, false, new ArrayList<>());
    }

    private Optional<NoticeHeading> findHeading(Paragraph paragraph, NoticeLayout layout) {
        // above the first heading, a field can have the name of a section
        if (isHead() && NoticeField.find(paragraph.text()).isPresent()) {
            return Optional.empty();
        }
        // an item of a list of duties or competencies can begin with the name of a section
        boolean isItem = paragraph.isListed()
                && (section == NoticeSection.DUTIES || section == NoticeSection.ORGANIZATIONAL_COMPETENCIES)
                && hasList();
        return NoticeHeading.find(paragraph.text(), layout.headings())
                .or(() -> isItem ? Optional.empty() : NoticeHeading.findWithRest(paragraph.text(), layout.headings()));
    }

    /** Whether it is what precedes the first heading. */
    boolean isHead() {
        return section == null && isKnown;
    }

    private boolean hasList() {
        return paragraphs.stream().anyMatch(Paragraph::isListed);
    }

    private boolean isOfRequirements() {
        return section != null && section.form() == NoticeSection.Form.REQUIREMENTS;
    }

    private NoticeBlock next(NoticeHeading heading, Paragraph paragraph, NoticeLayout layout) {
        NoticeSection next = heading.section() == null
                ? sectionOfImportance(layout, !heading.rest().isEmpty())
                : heading.section();
        boolean inherits = heading.importance() == null
                && next.form() == NoticeSection.Form.REQUIREMENTS
                && (inheritsDesirable || isHeadingOfDesirables());
        NoticeBlock block = new NoticeBlock(
                next,
                inherits ? Importance.DESIRABLE : heading.importance(),
                heading.name(),
                paragraph.lines(),
                true,
                inherits,
                new ArrayList<>());
        if (!heading.rest().isEmpty()) {
            block.paragraphs.add(next.keepsHeadingWithText() ? paragraph : paragraph.with(heading.rest()));
        }
        return block;
    }

    /** Whether it is only a heading such as <i>Desirable qualifications</i>, above headings that do not repeat the importance. */
    private boolean isHeadingOfDesirables() {
        return section == NoticeSection.REQUIREMENTS
                && importance == Importance.DESIRABLE
                && !headingText.isBlank()
                && paragraphs.isEmpty();
    }

    /** The section of a heading that only states an importance; with text on its own line it belongs to the section above. */
    private NoticeSection sectionOfImportance(NoticeLayout layout, boolean hasText) {
        return section != null && isOfRequirements() && (hasText || layout != NoticeLayout.UNKNOWN)
                ? section
                : NoticeSection.REQUIREMENTS;
    }

    /** Whether the paragraph looks like a heading, though the layout does not know it. */
    private boolean isEndedBy(Paragraph paragraph, NoticeLayout layout) {
        // in an unknown layout, the text below such a line need not belong to the section above it
        boolean isUnknown = layout == NoticeLayout.UNKNOWN && !paragraph.isListed() && !paragraphs.isEmpty();
        boolean endsInColon =
                isUnknown && isOfRequirements() && paragraph.text().endsWith(":");
        int words = paragraph.text().split(" ").length;
        if (cannotBeHeading(paragraph) || words > (endsInColon ? MOST_WORDS_BEFORE_COLON : MOST_HEADING_WORDS)) {
            return false;
        }
        if (endsInColon) {
            return true;
        }
        if (paragraph.isListed() || paragraphs.isEmpty()) {
            return false;
        }
        boolean hasOnlySentences =
                paragraphs.stream().allMatch(one -> one.text().endsWith("."));
        boolean hasNames =
                section == NoticeSection.COMPETENCIES || section == NoticeSection.ORGANIZATIONAL_COMPETENCIES;
        boolean endsSection = hasList() || section != NoticeSection.REQUIREMENTS && (hasOnlySentences || !hasNames);
        boolean isPhrase = isUnknown && words > 1 && words <= MOST_PHRASE_WORDS && hasOnlySentences;
        return isTitle(paragraph.text()) && endsSection || isPhrase;
    }

    private boolean cannotBeHeading(Paragraph paragraph) {
        String text = paragraph.text();
        return isHead()
                || section == NoticeSection.PART
                || section == NoticeSection.SALARY && CURRENCY.matcher(text).find()
                || section == NoticeSection.LANGUAGES
                        && LANGUAGE_ROW.matcher(text).matches()
                || ENDS_AS_NO_HEADING.matcher(text).matches()
                || NoticeField.find(text).isPresent();
    }

    private static boolean isTitle(String text) {
        List<String> words = List.of(text.split(" "));
        return words.size() > 1
                && words.stream()
                        .filter(word -> word.length() > 3)
                        .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    /** Splits a long paragraph at the headings between its sentences. */
    private static List<Paragraph> splitAtHeadings(Paragraph paragraph, NoticeLayout layout) {
        String text = paragraph.text();
        if (text.length() < SHORTEST_WITH_HEADING) {
            return List.of(paragraph);
        }
        List<String> parts = new ArrayList<>();
        Matcher heading = layout.headingBetweenSentences().matcher(text);
        int begin = 0;
        while (heading.find()) {
            parts.add(text.substring(begin, heading.start()));
            parts.add(heading.group("heading"));
            begin = heading.end();
        }
        parts.add(text.substring(begin));
        return parts.stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(paragraph::with)
                .toList();
    }
}
