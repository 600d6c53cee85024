package org.careergraph.notice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.source.Passage;

/** One entry that is being made of a statement, or of a part of it. */
final class EntryLine {

    private final Passage passage;
    private final List<String> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    EntryLine(Passage passage) {
        this.passage = passage;
    }

    /** @param value as YAML has it */
    void add(String property, Object value) {
        parts.add(property + ": " + value);
    }

    /** What a reviewer should look at. */
    void remark(String remark) {
        remarks.add(remark);
    }

    /** What the statement says and the entry cannot tell. */
    void leaveOpen(String what) {
        open.add(what);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean has(String property, String value) {
        return parts.contains(property + ": " + value);
    }

    boolean has(String property) {
        return parts.stream().anyMatch(part -> part.startsWith(property + ": "));
    }

    /** @param text what the entry was made of */
    void write(DraftWriter sheet, String indent, String text) {
        String told = String.join(", ", parts);
        sheet.line(
                indent + "- { number: " + DraftWriter.number(passage) + ", " + told + " }",
                remarks.isEmpty() ? null : remarks.stream().collect(joining("; ", DraftWriter.REVIEW, "")));
        sheet.found(passage.place() + ": " + told);
        if (!open.isEmpty()) {
            sheet.doubt(passage.place() + " says more than the draft, " + String.join(", ", open) + ": " + text);
        }
    }
}
