package org.careergraph.notice;

import static org.careergraph.notice.DraftWriter.REVIEW;
import static org.careergraph.notice.YamlText.list;
import static org.careergraph.notice.YamlText.phrase;
import static org.careergraph.source.NoticePatterns.pattern;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careergraph.notice.LanguageClauses.Clause;
import org.careergraph.notice.LanguageClauses.Result;
import org.careergraph.notice.LanguageTables.Row;
import org.careergraph.source.Passage;

/** The languages that a statement requires. */
record LanguageEntries(DraftWriter draft) {

    private static final Pattern OTHER_LEVEL = pattern("language.other-level");
    private static final Pattern READ_AS_EXCELLENT = pattern("language.read-as-excellent");

    void write(String indent, Passage passage) {
        draft.quote(indent, passage);
        List<Passage> passages = draft.numbered("languages");
        List<String> all = passages.stream().map(Passage::sentence).toList();
        int index = passages.indexOf(passage);
        Optional<Row> row = row(all, index);
        if (row.isPresent()) {
            row(indent, passage, row.get());
        } else if (LanguageTables.isHeader(all.get(index)) || isOfRow(all, index)) {
            draft.comment(indent, "a part of the language table");
        } else {
            clauses(indent, passage, LanguageClauses.of(all.get(index), String.join(" ", all.subList(0, index))));
        }
    }

    private Optional<Row> row(List<String> all, int index) {
        String notes = draft.sentence("languages").orElse("");
        return LanguageTables.find(all.get(index), all.subList(index + 1, all.size()), notes);
    }

    /** Whether it is a cell of a table row that begins on a line above it. */
    private boolean isOfRow(List<String> all, int index) {
        int begin = index;
        while (begin >= 0 && LanguageTables.isCell(all.get(begin))) {
            begin--;
        }
        return begin >= 0 && begin < index && row(all, begin).isPresent();
    }

    private void row(String indent, Passage passage, Row row) {
        Clause clause = new Clause(
                row.level(), null, "NAMED_LANGUAGE", List.of(row.language()), null, null, row.importance(), null);
        EntryLine entry = entry(passage, clause);
        entry.add("levelWording", phrase(row.cells()));
        if (row.level() == null) {
            entry.remark("which level of the scale the table means");
            draft.doubt(passage.place() + " states no level of the scale: " + row.language() + ": " + row.cells());
        }
        entry.write(draft, indent, passage.sentence());
    }

    private void clauses(String indent, Passage passage, Result result) {
        List<Clause> clauses = result.clauses();
        if (clauses.isEmpty()) {
            draft.comment(indent, REVIEW + "no language, or no level of it, is recognized");
            draft.doubt(passage.place() + " is not understood: " + passage.sentence());
        } else {
            result.unread().forEach(part -> {
                draft.comment(indent, REVIEW + "not in the draft: " + part);
                draft.doubt(passage.place() + " says more than the draft: " + part);
            });
        }
        List<String> unknown = LanguageNames.unknownIn(passage.sentence());
        if (!unknown.isEmpty()) {
            draft.comment(indent, REVIEW + "perhaps languages as well: " + String.join(", ", unknown));
            draft.doubt(passage.place() + " may name a language that is not known: " + String.join(", ", unknown));
        }
        boolean isOffScale = OTHER_LEVEL
                .matcher(READ_AS_EXCELLENT.matcher(passage.sentence()).replaceAll(""))
                .find();
        for (Clause clause : clauses) {
            EntryLine entry = entry(passage, clause);
            if (clause.level() == null && !isOffScale) {
                entry.remark("no level is stated");
            } else if (OTHER_LEVEL.matcher(passage.sentence()).find()) {
                entry.remark("its word for the level is not one of the scale");
            } else if (clause.condition() != null) {
                entry.remark("the condition");
            }
            entry.write(draft, indent, passage.sentence());
        }
        if (clauses.stream().anyMatch(clause -> isOffScale || clause.level() == null)) {
            draft.doubt(passage.place() + " states no level of the scale: " + passage.sentence());
        }
    }

    private EntryLine entry(Passage passage, Clause clause) {
        EntryLine entry = new EntryLine(passage);
        entry.add("level", clause.level() == null ? "KNOWLEDGE" : clause.level());
        if (clause.levelWording() != null) {
            entry.add("levelWording", clause.levelWording());
        }
        entry.add("anyOf", "[" + clause.sets() + "]");
        if (!clause.languages().isEmpty()) {
            entry.add("languages", list(clause.languages()));
        }
        if (clause.organization() != null && !draft.organization().equals(Optional.of(clause.organization()))) {
            entry.add("organization", clause.organization());
        }
        if (clause.oneIs() != null) {
            entry.add("oneIs", clause.oneIs());
        }
        if (clause.condition() != null) {
            entry.add("condition", phrase(clause.condition()));
        }
        if (clause.importance() != null && clause.importance() != passage.importance()) {
            entry.add("importance", clause.importance());
        }
        return entry;
    }
}
