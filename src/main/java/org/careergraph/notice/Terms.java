package org.careergraph.notice;

import static org.careergraph.notice.DraftText.cut;
import static org.careergraph.notice.DraftText.list;
import static org.careergraph.notice.DraftText.quoted;
import static org.careergraph.notice.DraftWriter.LONGEST_TEXT;
import static org.careergraph.notice.DraftWriter.OWN_WORDS;
import static org.careergraph.notice.DraftWriter.REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.source.Notices.Kind;
import org.careergraph.source.Passage;

/** Until when one can apply, and what else a notice says. */
final class Terms {

    private final DraftWriter sheet;

    Terms(DraftWriter sheet) {
        this.sheet = sheet;
    }

    void write() {
        deadline();
        terms();
    }

    private void deadline() {
        Optional<String> text = sheet.sentence("deadline");
        if (text.isEmpty()) {
            sheet.line("deadline: null");
            return;
        }
        Optional<Deadlines> day = Deadlines.find(text.get());
        List<String> readings = day.map(
                        one -> one.readings().stream().map(String::valueOf).toList())
                .orElse(List.of());
        String note = text.get()
                .replace(day.map(Deadlines::printed).orElse(""), "")
                .replaceFirst("^[^:]{0,60}: *;? *", "")
                .replaceFirst("^[\\s,;.]+", "")
                .strip();
        if (day.isEmpty() && text.get().matches(".*\\d.*")) {
            sheet.doubt("the day of the deadline is not understood: " + text.get());
        } else if (Deadlines.all(text.get()).stream().distinct().count() > 1
                && !text.get().matches("(?i).*\\b(?:period|from|between|until)\\b.*")) {
            sheet.doubt("several days are named, of which the last is taken for the deadline: " + text.get());
        }
        sheet.line("deadline:");
        sheet.line("  printed: " + quoted(day.map(Deadlines::printed).orElse(null)));
        sheet.line(
                "  readings: " + list(readings),
                readings.size() > 1 ? "the notice does not say which is the month" : null);
        sheet.prose("  note", note);
        sheet.found("deadline: "
                + day.map(one -> one.printed() + ", which can mean " + String.join(" or ", readings))
                        .orElse("spoken of, without a day"));
    }

    private void terms() {
        sheet.line("gates: []", REVIEW + "whether one of the terms is a condition for applying");
        List<Passage> terms = Stream.concat(
                        sheet.passage("mobility").stream(), sheet.numbered("additional-information").stream())
                .toList();
        sheet.line("terms:" + (terms.isEmpty() ? " []" : ""));
        for (Passage term : terms) {
            sheet.line("  - place: " + term.place());
            sheet.line("    text: " + quoted(cut(term.sentence(), LONGEST_TEXT)), OWN_WORDS);
        }
        sheet.numbered("posting")
                .forEach(posting -> sheet.comment("", "Of the posting, not of the position: " + posting.sentence()));
        breakOff();
    }

    private void breakOff() {
        List<Passage> passages = sheet.notice().reading().passages();
        int lastLine = passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        String last = passages.stream()
                .filter(passage ->
                        passage.place().matches(".*/\\d+") && passage.lines().contains(lastLine))
                .reduce((one, other) -> other)
                .map(Passage::sentence)
                .orElse("");
        if (last.matches("(?s).*[\\p{L},]")
                && last.length() > 15
                && sheet.notice().kind() == Kind.KNOWN_LAYOUT) {
            sheet.line("missing: \"The text breaks off.\"", REVIEW + "it ends: " + end(last));
            sheet.doubt("the text breaks off: " + end(last));
        }
    }

    private static String end(String text) {
        return text.length() <= 60 ? text : "… " + text.substring(text.indexOf(' ', text.length() - 60) + 1);
    }
}
