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

/** The notice that is being read, the facts, and the draft as far as it is written. */
final class DraftWriter {

    static final String REVIEW = "to be reviewed: ";
    static final String OWN_WORDS = REVIEW + "reword";

    private static final int LONGEST_COMMENT = 1000;

    /** The limits of {@code vacancy.schema.json}. */
    static final int LONGEST_TEXT = 600;

    static final int LONGEST_PHRASE = 200;

    /** What organizations say of themselves or of all organizations does not name the employer. */
    private static final String NOT_THE_EMPLOYER =
            "(?! (?:common )?(?:system|agenc|languages?|organi[sz]ations?|entit|bod(?:y|ies)|official|programme))";

    private final Notice notice;
    private final Facts facts;
    private final Optional<String> organization;
    private final StringBuilder yaml = new StringBuilder();
    private int dataLines;
    private final List<String> found = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    DraftWriter(Notice notice, Facts facts) {
        this.notice = notice;
        this.facts = facts;
        this.organization = notice.organization().or(this::findMentionedOrganization);
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

    /** The id of the employer, if the layout or the text identifies it. */
    Optional<String> organization() {
        return organization;
    }

    private Optional<String> findMentionedOrganization() {
        String all = notice.reading().passages().stream().map(Passage::sentence).collect(joining(" "));
        List<String> named = facts.organizations().stream()
                .filter(one -> Pattern.compile("(?:\\b" + Pattern.quote(one.id().toUpperCase(Locale.ENGLISH)) + "\\b|"
                                + Pattern.quote(one.name()) + ")" + NOT_THE_EMPLOYER)
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
                .filter(passage -> passage.isNumbered()
                        && (passage.list().equals(section) || passage.list().startsWith(section + "/")))
                .toList();
    }

    /** The statements that precede one in its list. */
    List<Passage> before(Passage passage) {
        return numbered(passage.list()).stream()
                .takeWhile(one -> one.number() < passage.number())
                .toList();
    }

    void line(String line) {
        line(line, null);
    }

    /** @param remark a comment on the same line, for the reviewer */
    void line(String line, @Nullable String remark) {
        yaml.append(line)
                .append(remark == null ? "" : " # " + commented(remark))
                .append('\n');
        dataLines++;
    }

    void comment(String indent, String comment) {
        yaml.append(indent).append("# ").append(commented(comment)).append('\n');
    }

    private static String commented(String comment) {
        return YamlText.cut(YamlText.clean(comment), LONGEST_COMMENT);
    }

    /** A list of the entries that the content writes; {@code []} if it writes none or only comments. */
    void list(String name, Runnable content) {
        int begin = yaml.length();
        int before = dataLines;
        content.run();
        yaml.insert(begin, name + (dataLines == before ? ": []\n" : ":\n"));
    }

    /** A comment with the notice's words, above the entries that are made of them. */
    void quote(String indent, Passage passage) {
        comment(indent, passage.place() + ": " + passage.sentence());
    }

    /** A text in the notice's words, which the reviewer replaces. */
    void prose(String entry, String text) {
        line(
                entry + ": " + YamlText.quoted(text.isEmpty() ? null : YamlText.cut(text, LONGEST_TEXT)),
                text.isEmpty() ? null : OWN_WORDS);
    }

    /** Records what was recognized. */
    void found(String what) {
        found.add(what);
    }

    /** Records why the draft is not complete. */
    void doubt(String doubt) {
        doubts.add(YamlText.clean(doubt));
    }

    Draft draft() {
        return new Draft(yaml.toString(), List.copyOf(found), List.copyOf(doubts));
    }
}
