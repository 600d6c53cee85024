package org.careergraph.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the document of a CASE package says of itself.
 *
 * @param id of the framework and of its document
 */
record CaseDocument(JsonPart part, String id, String title, String organization, String language, String date) {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final int LENGTH_OF_A_DATE = "2026-01-31".length();

    /** The code of a language that is not known, as ISO 639-2 has it. */
    private static final String UNKNOWN_LANGUAGE = "und";

    private static final String NOTE =
            "The package does not divide its competencies into kinds; here, all of them are the organization's own. It is our"
                    + " reading of the tree that a competency contains those below it, that a job requires those below it,"
                    + " and that jobs below one item are a family.";

    static CaseDocument of(JsonPart part) {
        String title = part.text("title");
        String publisher = part.text("publisher");
        String creator = part.text("creator");
        if (Text.id(title).isEmpty()) {
            part.get("title").problem("the document has no title", "a title with letters from a to z or digits");
        }
        String organization = publisher.isEmpty() ? creator : publisher;
        if (Text.id(organization).isEmpty()) {
            part.get("publisher")
                    .problem("the document names no organization", "its publisher, or at least its creator");
        }
        if (publisher.isEmpty()) {
            part.get("creator").note("there is no publisher; the creator is read as the organization");
        }
        noteOthers(part, creator.equals(organization));
        return new CaseDocument(part, Text.id(title), title, organization, languageOf(part), date(part));
    }

    private static void noteOthers(JsonPart part, boolean isCreatorRead) {
        Set<String> read = CasePackage.read(
                "title", "publisher", "language", "version", "statusStartDate", "description", "notes");
        if (isCreatorRead) {
            read.add("creator");
        }
        part.noteOthers("the document", read);
    }

    private static String languageOf(JsonPart part) {
        String stated = part.text("language");
        String language = language(stated);
        if (stated.isEmpty()) {
            part.note("the document does not state its language; it is read as unknown (und)");
        } else if (!language.equals(stated)) {
            part.get("language").note("%s is read as %s".formatted(Text.shown(stated), Text.shown(language)));
        }
        return language;
    }

    /** The language of a tag such as {@code en-US}. */
    static String language(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? UNKNOWN_LANGUAGE : language;
    }

    private static String date(JsonPart part) {
        String stated = part.text("statusStartDate");
        if (stated.isEmpty() || DATE.matcher(stated).matches()) {
            return stated.isEmpty() ? "" : stated.substring(0, LENGTH_OF_A_DATE);
        }
        part.get("statusStartDate").problem("%s is no date".formatted(Text.shown(stated)), "such as 2026-01-31");
        return "";
    }

    /** The words of the document about itself. */
    String text() {
        return String.join("\n", title, part.raw("description"), part.raw("notes"));
    }

    Map<String, Object> framework() {
        Map<String, Object> framework = new LinkedHashMap<>();
        framework.put("id", id);
        framework.put("name", title);
        if (!part.text("version").isEmpty()) {
            framework.put("edition", part.text("version"));
        }
        framework.put("organizations", List.of(Text.id(organization)));
        framework.put("note", NOTE);
        framework.put("citation", id + "#document");
        return framework;
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("title", title);
        document.put("organization", Text.id(organization));
        if (!date.isEmpty()) {
            document.put("date", date);
        }
        document.put("language", language);
        if (!date.isEmpty()) {
            document.put("note", "The date is the day since when the document has its status.");
        }
        return Map.of("documents", List.of(document));
    }

    Map<String, Object> organizations() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", Text.id(organization));
        entry.put("name", organization);
        entry.put("languages", List.of());
        return Map.of("organizations", List.of(entry));
    }
}
