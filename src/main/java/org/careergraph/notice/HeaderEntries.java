package org.careergraph.notice;

import static java.util.stream.Collectors.joining;
import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.LONGEST_PHRASE;
import static org.careergraph.notice.DraftWriter.REVIEW;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a vacancy: its title, who seeks somebody, and where. */
final class HeaderEntries {

    /** A field of the setting, by a part of its name. */
    private static final String FIELD = "(?:^|; )(?:[^:;]{0,12}%s[^:;]{0,12}): *(?<value>[^;]+)";

    private static final int LONGEST_ID = 80;

    private final DraftWriter sheet;
    private final String name;

    /** @param name of the file that the notice was read from */
    HeaderEntries(DraftWriter sheet, String name) {
        this.sheet = sheet;
        this.name = name;
    }

    void write() {
        Optional<String> printed = printedTitle();
        String title = printed.or(this::titleInText).orElse(null);
        boolean isInText = printed.isEmpty() && title != null;
        if (title == null) {
            sheet.doubt("no title");
        } else {
            sheet.found("title: " + title + (isInText ? " (in the text: the notice has no heading)" : ""));
        }
        String id = id(title);
        sheet.line(
                "document: " + (id.isEmpty() ? "to-be-named" : id), REVIEW + "the id of the notice in documents.yaml");
        organization();
        sheet.line(
                "title: "
                        + quoted(
                                title == null
                                        ? "To be reviewed: the notice states no title"
                                        : cut(title, LONGEST_PHRASE)),
                isInText ? REVIEW + "as the text calls the position" : null);
        if (isInText) {
            sheet.line("titlePlace: purpose");
        }
        setting();
    }

    private Optional<String> printedTitle() {
        return sheet.sentence("title")
                .map(text -> text.replaceFirst(
                        "(?i)^(?:.*\\b(?:posting|job|post|position) title|[^:]{0,20}title[^:]{0,10}|functions|position) ?: *",
                        ""))
                .map(Grades::withoutPosts)
                .map(text -> text.replaceFirst("(?i)\\s*\\(temporary job opening\\)", ""))
                .map(Grades::withoutGrade);
    }

    /** A notice without a heading calls the position by its title where it tells what it is for. */
    private Optional<String> titleInText() {
        Matcher begin = Pattern.compile("^The ((?:\\p{Lu}[\\p{L}&/'-]*|[-–]|of|and|for|the|in|to)(?: |,))+")
                .matcher(sheet.sentence("purpose").orElse(""));
        return begin.find()
                ? Optional.of(begin.group().replaceFirst("^The ", "").replaceFirst("[ ,]+$", ""))
                        .filter(title -> !title.matches("(?i)(?:incumbent|position|post).*"))
                : Optional.empty();
    }

    private String id(@Nullable String title) {
        String id = Stream.of(
                        sheet.organization().orElse(""), title == null ? name.replaceFirst("\\.[^.]*$", "") : title)
                .map(part -> part.toLowerCase(Locale.ENGLISH)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""))
                .filter(part -> !part.isEmpty())
                .collect(joining("-"));
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "") : id;
    }

    private void organization() {
        Optional<String> organization = sheet.organization();
        if (organization.isEmpty()) {
            sheet.line("organization: to-be-named", REVIEW + "the notice does not tell an organization that is known");
            sheet.doubt("the organization is not recognized");
            return;
        }
        String id = organization.get();
        boolean isKnown =
                sheet.facts().organizations().stream().anyMatch(one -> one.id().equals(id));
        sheet.line(
                "organization: " + id,
                sheet.isOfUnknownLayout()
                        ? REVIEW + "it is only mentioned in the text"
                        : isKnown ? null : REVIEW + "organizations.yaml does not have it yet");
        if (sheet.isOfUnknownLayout()) {
            sheet.doubt("the organization is only mentioned in the text: " + id);
        }
    }

    private void setting() {
        String setting = sheet.sentence("setting").orElse("");
        String prose = setting.replaceAll("(?<=^|; )[\\p{L}/ ]{4,30}: *[^;]+(?:; |$)", "")
                .replaceAll("^[; ]+|[; ]+$", "");
        String unit = first(FIELD.formatted("(?i:department|office|unit|sector|division)"), setting)
                .or(() -> first(
                        "(?:located|placed|sits|situated|belongs|is) (?:at|in|within|to) the (?<value>[^.]+?)(?:, at the |\\. |\\.?$)",
                        prose))
                .orElse(null);
        String station = first(FIELD.formatted("(?i:station|location|place of work)"), setting)
                .or(() ->
                        first("\\b(?:based|stationed) in (?<value>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*)", setting))
                .orElse(null);
        sheet.line("setting:");
        sheet.line(
                "  unit: " + quoted(unit == null ? null : cut(unit, LONGEST_PHRASE)),
                unit == null ? null : REVIEW + "the smallest unit first");
        sheet.prose("  text", prose);
        sheet.line("dutyStation: " + quoted(station));
        if (station != null) {
            sheet.found("duty station: " + station);
        }
    }

    private static Optional<String> first(String regex, String text) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        return matcher.find() ? Optional.of(matcher.group("value").strip()) : Optional.empty();
    }
}
