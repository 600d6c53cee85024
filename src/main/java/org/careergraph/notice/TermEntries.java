package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.YamlText.list;
import static org.careergraph.notice.YamlText.quoted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.source.Notices.Kind;
import org.careergraph.source.Passage;

/** The deadline of a vacancy, and its further terms. */
record TermEntries(DraftWriter draft) {

    void write() {
        deadline();
        terms();
    }

    private void deadline() {
        Optional<Passage> passage = draft.passage("deadline");
        if (passage.isEmpty()) {
            draft.line("deadline: null");
            return;
        }
        String text = passage.get().sentence();
        Optional<PrintedDay> day = PrintedDay.find(text);
        List<String> readings = day.map(
                        one -> one.readings().stream().map(String::valueOf).toList())
                .orElse(List.of());
        boolean hasLabel = passage.get().parts().getFirst().label() != null;
        String rest = (hasLabel ? passage.get().withoutFirstLabel() : text)
                .replace(day.map(PrintedDay::printed).orElse(""), "");
        String note = (hasLabel ? rest : rest.replaceFirst("^[^:]{0,60}: *", ""))
                .replaceFirst("^[\\s,;.]+", "")
                .strip();
        if (day.isEmpty() && text.matches(".*\\d.*")) {
            draft.doubt("the day of the deadline is not understood: " + text);
        } else if (PrintedDay.all(text).stream().distinct().count() > 1
                && !text.matches("(?i).*\\b(?:period|from|between|until)\\b.*")) {
            draft.doubt("several days are named; the last is taken as the deadline: " + text);
        }
        draft.line("deadline:");
        draft.line("  printed: " + quoted(day.map(PrintedDay::printed).orElse(null)));
        draft.line(
                "  readings: " + list(readings),
                readings.size() > 1 ? "the notice does not say which number is the month" : null);
        draft.prose("  note", note);
        draft.found("deadline: "
                + day.map(one -> one.printed() + ", which can mean " + String.join(" or ", readings))
                        .orElse("mentioned without a day"));
    }

    private void terms() {
        draft.line("gates: []", REVIEW + "whether one of the terms is a condition for applying");
        List<Passage> terms = Stream.concat(
                        draft.passage("mobility").stream(), draft.numbered("additional-information").stream())
                .toList();
        draft.line("terms:" + (terms.isEmpty() ? " []" : ""));
        for (Passage term : terms) {
            draft.line("  - place: " + term.place());
            draft.prose("    text", term.sentence());
        }
        draft.numbered("posting")
                .forEach(posting -> draft.comment("", "Of the posting, not of the position: " + posting.sentence()));
        missingEnd();
    }

    /** A last statement that is no whole sentence means that the notice is cut short. */
    private void missingEnd() {
        List<Passage> passages = draft.notice().reading().passages();
        int lastLine = passages.stream()
                .flatMap(passage -> passage.lines().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        String last = passages.stream()
                .filter(passage -> passage.isNumbered() && passage.lines().contains(lastLine))
                .reduce((one, other) -> other)
                .map(Passage::sentence)
                .orElse("");
        if (last.matches("(?s).*[\\p{L},]")
                && last.length() > 15
                && draft.notice().kind() == Kind.KNOWN_LAYOUT) {
            draft.line("missing: \"The text breaks off.\"", REVIEW + "it ends: " + end(last));
            draft.doubt("the text breaks off: " + end(last));
        }
    }

    private static String end(String text) {
        return text.length() <= 60 ? text : "… " + text.substring(text.indexOf(' ', text.length() - 60) + 1);
    }
}
