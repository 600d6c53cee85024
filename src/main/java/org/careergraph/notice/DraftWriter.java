package org.careergraph.notice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Facts;
import org.careergraph.catalogue.Organization;
import org.careergraph.source.Notices.Kind;
import org.careergraph.source.Notices.Notice;
import org.careergraph.source.Passage;
import org.jspecify.annotations.Nullable;

/** What lies before everybody who drafts: the notice, the facts, and the draft as far as it is written, with what is in doubt. */
final class DraftWriter {

    static final String REVIEW = "to be reviewed: ";
    static final String OWN_WORDS = REVIEW + "reword";

    /** As the schema has it. */
    static final int LONGEST_TEXT = 600;

    /** As the schema has it. */
    static final int LONGEST_PHRASE = 200;

    private final Notice notice;
    private final Facts facts;
    private final Optional<String> organization;
    private final DraftText yaml = new DraftText();
    private final List<String> found = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    DraftWriter(Notice notice, Facts facts) {
        this.notice = notice;
        this.facts = facts;
        this.organization = findOrganization();
    }

    Notice notice() {
        return notice;
    }

    Facts facts() {
        return facts;
    }

    boolean isOfUnknownLayout() {
        return notice.kind() == Kind.UNKNOWN_LAYOUT;
    }

    /** The id of the organization that seeks somebody, if the notice tells it. */
    Optional<String> organization() {
        return organization;
    }

    private Optional<String> findOrganization() {
        if (notice.layout().contains("WIPO")) {
            return Optional.of("wipo");
        }
        if (notice.layout().contains("UN Secretariat")) {
            return Optional.of("un");
        }
        String all = notice.reading().passages().stream().map(Passage::sentence).collect(joining(" "));
        List<String> named = facts.organizations().stream()
                // what others of the United Nations system say of it is not who they are
                .filter(one -> Pattern.compile(
                                "(?:\\b" + Pattern.quote(one.id().toUpperCase(Locale.ENGLISH)) + "\\b|"
                                        + Pattern.quote(one.name())
                                        + ")(?! (?:common )?(?:system|agenc|languages?|organi[sz]ations?|entit|bod(?:y|ies)|official|programme))")
                        .matcher(all)
                        .find())
                .map(Organization::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    Optional<Passage> passage(String place) {
        return notice.reading().findPassage(place);
    }

    Optional<String> sentence(String place) {
        return passage(place).map(Passage::sentence);
    }

    /** The numbered passages of a section, or of its essential or desirable part. */
    List<Passage> numbered(String section) {
        return notice.reading().passages().stream()
                .filter(passage -> passage.place().matches(Pattern.quote(section) + "(?:/essential|/desirable)?/\\d+"))
                .toList();
    }

    /** The statements that stand before one in its own list. */
    List<Passage> before(Passage passage) {
        return numbered(passage.place().replaceFirst("/\\d+$", "")).stream()
                .takeWhile(one -> !one.place().equals(passage.place()))
                .toList();
    }

    static String number(Passage passage) {
        return passage.place().substring(passage.place().lastIndexOf('/') + 1);
    }

    void line(String line) {
        yaml.line(line);
    }

    /** A line with what a reviewer should know of it. */
    void line(String line, @Nullable String remark) {
        yaml.line(line, remark);
    }

    void comment(String indent, String comment) {
        yaml.comment(indent, comment);
    }

    void list(String entry, Runnable content) {
        yaml.list(entry, content);
    }

    /** The notice's own words, above what is made of them. */
    void quote(String indent, Passage passage) {
        comment(indent, passage.place() + ": " + passage.sentence());
    }

    /** An entry of prose, in the notice's own words. */
    void prose(String entry, String text) {
        line(
                entry + ": " + DraftText.quoted(text.isEmpty() ? null : DraftText.cut(text, LONGEST_TEXT)),
                text.isEmpty() ? null : OWN_WORDS);
    }

    void found(String what) {
        found.add(what);
    }

    /** Something without which the draft is not complete. */
    void doubt(String doubt) {
        doubts.add(DraftText.clean(doubt));
    }

    Draft draft() {
        return new Draft(yaml.toString(), List.copyOf(found), List.copyOf(doubts));
    }
}
