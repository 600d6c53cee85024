package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be said of the files that were read: problems, which stop the import, and notes on how something was read. */
final class Findings {
    private static final int SHOWN_LINES = 5;

    private record Noted(Row first, String column, List<Long> more) {}

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Noted> notes = new LinkedHashMap<>();

    void problem(String place, String wrong, @Nullable String right) {
        problems.add(Text.printable(place + ": " + wrong + (right == null ? "" : "; " + right)));
    }

    void problem(Row row, String column, String wrong, @Nullable String right) {
        problem(row.at(column), wrong, right);
    }

    /** The same note on several rows is told once, with their lines. */
    void note(Row row, String column, String note) {
        Noted known = notes.putIfAbsent(note, new Noted(row, column, new ArrayList<>()));
        if (known != null) {
            known.more().add(row.line());
        }
    }

    List<String> problems() {
        return problems;
    }

    List<String> notes() {
        List<String> lines = new ArrayList<>();
        notes.forEach((note, noted) ->
                lines.add(Text.printable(noted.first().at(noted.column()) + ": " + note + also(noted.more()))));
        return lines;
    }

    private static String also(List<Long> more) {
        if (more.isEmpty()) {
            return "";
        }
        String shown = String.join(
                ", ", more.stream().limit(SHOWN_LINES).map(String::valueOf).toList());
        return " (also in line%s %s%s)"
                .formatted(
                        more.size() == 1 ? "" : "s",
                        shown,
                        more.size() > SHOWN_LINES ? " and %d more".formatted(more.size() - SHOWN_LINES) : "");
    }
}
