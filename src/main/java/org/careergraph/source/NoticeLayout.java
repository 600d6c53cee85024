package org.careergraph.source;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an organization lays out its notices, from {@code notice-layouts.txt}. Sections are recognized by their headings, in
 * whatever order and however they are numbered.
 *
 * @param organization id of the organization; empty if many use the layout
 * @param headings what the heading of each section can be
 * @param marks headings that only this layout has
 * @param isRunningText whether a section may be one paragraph with a statement in each sentence
 */
record NoticeLayout(
        String name,
        Optional<String> organization,
        Map<NoticeSection, Pattern> headings,
        List<Pattern> marks,
        boolean isRunningText)
        implements Layout {

    /** So many different marks identify a layout, even where a section is missing. */
    private static final int ENOUGH_MARKS = 3;

    private static final Map<String, String> SETTINGS = NoticePatterns.read("/notice-layouts.txt");

    static final List<NoticeLayout> KNOWN = Arrays.stream(
                    setting("layouts").orElseThrow().split(" "))
            .map(NoticeLayout::of)
            .toList();

    /** Headings that many notices share, for a notice in a layout of its own. */
    static final NoticeLayout UNKNOWN = of("unknown");

    private static Optional<String> setting(String key) {
        return Optional.ofNullable(SETTINGS.get(key));
    }

    static NoticeLayout of(String id) {
        Map<NoticeSection, Pattern> headings = new EnumMap<>(NoticeSection.class);
        for (NoticeSection section : NoticeSection.values()) {
            String key = ".heading." + section.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String names = Stream.of("any", id)
                    .flatMap(layout -> setting(layout + key).stream())
                    .collect(Collectors.joining("|"));
            if (!names.isEmpty()) {
                headings.put(section, pattern(names));
            }
        }
        return new NoticeLayout(
                setting(id + ".name").orElseThrow(),
                setting(id + ".organization"),
                headings,
                setting(id + ".marks").stream()
                        .flatMap(Pattern.compile(" *; *")::splitAsStream)
                        .map(NoticeLayout::pattern)
                        .toList(),
                setting(id + ".running-text").isPresent());
    }

    private static Pattern pattern(String names) {
        return Pattern.compile(names, CASE_INSENSITIVE);
    }

    /** A heading between two sentences of a paragraph, in the group {@code heading}. */
    Pattern headingBetweenSentences() {
        String names = headings.values().stream().map(Pattern::pattern).collect(Collectors.joining("|"));
        return Pattern.compile("(?:^|(?<=[.!?:;)”\"] ))(?=\\p{Lu})(?<heading>(?i:" + names
                + "))(?: ?:| [-–—])?\\s+(?:[-–—•]\\s+)?(?=[\\p{Lu}\"“])");
    }

    @Override
    public boolean recognizes(SourceText text) {
        List<String> found = NoticeBlock.of(text, this).stream()
                .map(NoticeBlock::headingText)
                .toList();
        return marks.stream()
                        .filter(mark -> found.stream()
                                .anyMatch(heading -> mark.matcher(heading).matches()))
                        .count()
                >= ENOUGH_MARKS;
    }

    @Override
    public Reading read(SourceText text) {
        return new NoticeReader(text, this).read();
    }
}
