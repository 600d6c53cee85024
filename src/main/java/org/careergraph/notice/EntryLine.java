package org.careergraph.notice;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.source.Passage;

/** One entry of a list in the draft, on one line. */
final class EntryLine {

    private final Passage passage;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    EntryLine(Passage passage) {
        this.passage = passage;
    }

    /** @param value in YAML's syntax */
    void add(String property, Object value) {
        values.put(property, String.valueOf(value));
    }

    /** Tells the reviewer what to look at. */
    void remark(String remark) {
        remarks.add(remark);
    }

    /** Records what the statement says and the entry cannot express. */
    void addMissing(String what) {
        missing.add(what);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    /** @param text of the notice, of which the entry is made */
    void write(DraftWriter draft, String indent, String text) {
        String entry = values.entrySet().stream()
                .map(value -> value.getKey() + ": " + value.getValue())
                .collect(joining(", "));
        draft.line(
                indent + "- { number: " + passage.number() + ", " + entry + " }",
                remarks.isEmpty() ? null : remarks.stream().collect(joining("; ", DraftWriter.REVIEW, "")));
        draft.found(passage.place() + ": " + entry);
        if (!missing.isEmpty()) {
            draft.doubt(passage.place() + " says more than the draft, " + String.join(", ", missing) + ": " + text);
        }
    }
}
