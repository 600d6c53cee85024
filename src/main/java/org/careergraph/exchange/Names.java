package org.careergraph.exchange;

import java.util.HashMap;
import java.util.Map;
import org.careergraph.catalogue.Nearest;

/** The names in one column, each of which gives an id that no other has. A name is the same in capitals or small letters. */
final class Names {

    private record Known(String name, Row row) {}

    private final String column;
    private final Findings findings;
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Known> byId = new HashMap<>();

    Names(String column, Findings findings) {
        this.column = column;
        this.findings = findings;
    }

    /** The key of a name, which all its spellings share; says where a spelling is read as another one. */
    String key(Row row) {
        String raw = row.raw(column);
        String name = row.text(column);
        String key = Nearest.plain(name);
        if (!raw.equals(raw.strip())) {
            findings.note(row, column, "%s has blanks at its ends, which are left out".formatted(Text.shown(name)));
        }
        Known known = byName.putIfAbsent(key, new Known(name, row));
        if (known == null) {
            checkId(name, row);
        } else if (!known.name().equals(name)) {
            findings.note(
                    row,
                    column,
                    "%s is read as %s, as line %d spells it"
                            .formatted(
                                    Text.shown(name),
                                    Text.shown(known.name()),
                                    known.row().line()));
        }
        return key;
    }

    private void checkId(String name, Row row) {
        String id = Text.id(name);
        Known other = byId.putIfAbsent(id, new Known(name, row));
        if (id.isEmpty()) {
            findings.problem(
                    row,
                    column,
                    "%s gives no id, because ids have the letters a to z and digits".formatted(Text.shown(name)),
                    "a name with such letters");
        } else if (other != null) {
            findings.problem(
                    row,
                    column,
                    "%s gives the same id as %s in line %d: %s"
                            .formatted(
                                    Text.shown(name),
                                    Text.shown(other.name()),
                                    other.row().line(),
                                    id),
                    "names that differ in letters or digits");
        }
    }
}
