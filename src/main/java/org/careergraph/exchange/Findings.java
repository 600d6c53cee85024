package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be said of the files that were read: problems, which stop the import, and notes on how something was read. */
final class Findings {
    private static final int SHOWN = 5;

    private record Noted(String first, List<String> more) {}

    private final List<String> problems = new ArrayList<>();
    private final Set<String> places = new HashSet<>();
    private final Map<String, Noted> notes = new LinkedHashMap<>();

    void problem(String place, String wrong, @Nullable String right) {
        places.add(place);
        problems.add(Text.printable(place + ": " + wrong + (right == null ? "" : "; " + right)));
    }

    boolean hasProblemAt(String place) {
        return places.contains(place);
    }

    void problem(Row row, String column, String wrong, @Nullable String right) {
        problem(row.at(column), wrong, right);
    }

    /** The same note on several rows is told once, with their lines. */
    void note(Row row, String column, String note) {
        note(row.at(column), "line " + row.line(), note);
    }

    /**
     * The same note on several places is told once.
     *
     * @param brief names the place among others with the same note
     */
    void note(String place, String brief, String note) {
        Noted known = notes.putIfAbsent(note, new Noted(place, new ArrayList<>()));
        if (known != null) {
            known.more().add(brief);
        }
    }

    List<String> problems() {
        return problems;
    }

    List<String> notes() {
        List<String> lines = new ArrayList<>();
        notes.forEach((note, noted) -> lines.add(Text.printable(noted.first() + ": " + note + also(noted.more()))));
        return lines;
    }

    private static String also(List<String> more) {
        if (more.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", more.stream().limit(SHOWN).toList());
        return " (also in %s%s)"
                .formatted(shown, more.size() > SHOWN ? " and %d more".formatted(more.size() - SHOWN) : "");
    }
}
