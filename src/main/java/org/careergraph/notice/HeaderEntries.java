package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.YamlText.phrase;
import static org.careergraph.notice.YamlText.quoted;
import static org.careergraph.source.NoticePatterns.findValue;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.source.Passage;
import org.careergraph.source.Passage.Part;
import org.jspecify.annotations.Nullable;

/**
 * The title of a vacancy, its organization, and its unit.
 *
 * @param name of the file that the notice was read from
 */
record HeaderEntries(DraftWriter draft, String name) {

    private static final Pattern UNIT_LABEL = pattern("header.unit-label");
    private static final Pattern STATION_LABEL = pattern("header.station-label");
    private static final Pattern TITLE_LABEL = pattern("header.title-label");
    private static final Pattern UNIT_IN_TEXT = pattern("header.unit-in-text");
    private static final Pattern STATION_IN_TEXT = pattern("header.station-in-text");
    private static final Pattern TITLE_IN_TEXT =
            Pattern.compile("^The (?<value>(?:(?:\\p{Lu}[\\p{L}&/'-]*|[-–]|of|and|for|the|in|to)(?: |,))+)");

    private static final int LONGEST_ID = 80;

    void write() {
        Optional<String> printed = printedTitle();
        String title = printed.or(this::titleInText).orElse(null);
        boolean isInText = printed.isEmpty() && title != null;
        if (title == null) {
            draft.doubt("no title");
        } else {
            draft.found("title: " + title + (isInText ? " (in the text: the notice has no heading)" : ""));
        }
        String id = id(title);
        draft.line(
                "document: " + (id.isEmpty() ? "to-be-named" : id), REVIEW + "the id of the notice in documents.yaml");
        organization();
        draft.line(
                "title: " + phrase(title == null ? "To be reviewed: the notice states no title" : title),
                isInText ? REVIEW + "as the text calls the position" : null);
        if (isInText) {
            draft.line("titlePlace: purpose");
        }
        unit();
    }

    private Optional<String> printedTitle() {
        return draft.passage("title")
                .map(title -> withLabel(title, TITLE_LABEL)
                        .reduce((first, second) -> second)
                        .or(() -> title.labelled().map(Part::text).findFirst())
                        .orElseGet(title::sentence))
                .map(GradeEntries::withoutPosts)
                .map(text -> text.replaceFirst("(?i)\\s*\\(temporary job opening\\)", ""))
                .map(GradeEntries::withoutGrade);
    }

    private static Stream<String> withLabel(Passage passage, Pattern label) {
        return passage.labelled()
                .filter(part -> label.matcher(String.valueOf(part.label())).matches())
                .map(Part::text);
    }

    /** A notice without a heading names the position where it states the purpose. */
    private Optional<String> titleInText() {
        return findValue(TITLE_IN_TEXT, draft.sentence("purpose").orElse(""))
                .map(title -> title.replaceFirst("[ ,]+$", ""))
                .filter(title -> !title.matches("(?i)(?:incumbent|position|post).*"));
    }

    private String id(@Nullable String title) {
        String id = Stream.of(
                        draft.organization().orElse(""), title == null ? name.replaceFirst("\\.[^.]*$", "") : title)
                .map(part -> part.toLowerCase(Locale.ENGLISH)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""))
                .filter(part -> !part.isEmpty())
                .collect(joining("-"));
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "") : id;
    }

    private void organization() {
        Optional<String> organization = draft.organization();
        if (organization.isEmpty()) {
            draft.line("organization: to-be-named", REVIEW + "the notice names no known organization");
            draft.doubt("the organization is not recognized");
            return;
        }
        String id = organization.get();
        boolean isKnown =
                draft.facts().organizations().stream().anyMatch(one -> one.id().equals(id));
        draft.line(
                "organization: " + id,
                draft.isOfUnknownLayout()
                        ? REVIEW + "it is only mentioned in the text"
                        : isKnown ? null : REVIEW + "organizations.yaml does not have it yet");
        if (draft.isOfUnknownLayout()) {
            draft.doubt("the organization is only mentioned in the text: " + id);
        }
    }

    private void unit() {
        Optional<Passage> setting = draft.passage("setting");
        String prose = setting.map(Passage::unlabelled).orElse("");
        String unit = setting.flatMap(passage -> withLabel(passage, UNIT_LABEL).findFirst())
                .or(() -> findValue(UNIT_IN_TEXT, prose).map(String::strip))
                .orElse(null);
        String station = setting.flatMap(
                        passage -> withLabel(passage, STATION_LABEL).findFirst())
                .or(() -> findValue(STATION_IN_TEXT, prose).map(String::strip))
                .orElse(null);
        draft.line("unit:");
        draft.line("  name: " + phrase(unit), unit == null ? null : REVIEW + "the smallest unit first");
        draft.prose("  text", prose);
        draft.line("  dutyStation: " + quoted(station));
        if (station != null) {
            draft.found("duty station: " + station);
        }
    }
}
