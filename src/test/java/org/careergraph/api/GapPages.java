package org.careergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a gap as a page that a personnel officer can hold beside the document. */
final class GapPages {
    private final StringBuilder page = new StringBuilder();

    private GapPages() {}

    static String of(Map<String, Object> gap) {
        GapPages pages = new GapPages();
        pages.write(gap);
        return pages.page.toString();
    }

    private void write(Map<String, Object> gap) {
        line("from %s to %s", at(gap, "from", "id"), at(gap, "to", "id"));
        line("");
        line("EDUCATION");
        list(gap, "education", "lines").forEach(this::requirement);
        list(gap, "education", "alternatives").forEach(way -> line("  way: %s", way.get("text")));
        line("EXPERIENCE");
        list(gap, "experience", "lines").forEach(this::requirement);
        line("LANGUAGES");
        list(gap, "languages").forEach(clause -> {
            line(
                    "  %s: %s%s",
                    clause.get("status"),
                    clause.get("explanation"),
                    clause.get("to") == null ? "" : desirable(at(clause, "to", "importance")));
            verdict(clause);
        });
        line("COMPETENCIES");
        list(gap, "competencies").forEach(asked -> {
            line(
                    "  %-12s %s [%s > %s]%s%s%s%s  %s",
                    asked.get("status"),
                    at(asked, "competency", "name"),
                    said(asked.get("fromLevel")),
                    said(asked.get("toLevel")),
                    asked.get("fromCompetency") == null ? "" : " by " + at(asked, "fromCompetency", "name"),
                    Boolean.TRUE.equals(asked.get("readsDifferently")) ? " (reads differently)" : "",
                    desirable(asked.get("importance")),
                    close(asked),
                    place(asked));
            verdict(asked);
        });
        line("NEW DUTY AREAS");
        list(gap, "dutyAreas", "added")
                .forEach(shift -> line(
                        "  %s: %s",
                        at(shift, "area", "name"),
                        list(shift, "to").stream()
                                .map(duty -> "duty " + duty.get("number"))
                                .toList()));
        line("GATES");
        list(gap, "gates").forEach(gate -> line("  %s (%s)", gate.get("text"), at(gate, "citation", "locator")));
        if (gap.get("notStated") instanceof List<?> sentences && !sentences.isEmpty()) {
            line("NOT STATED");
            sentences.forEach(sentence -> line("  %s", sentence));
        }
        if (gap.get("verdict") != null) {
            line("VERDICT %s: %s", at(gap, "verdict", "status"), at(gap, "verdict", "reason"));
        }
    }

    private void requirement(Map<String, Object> asked) {
        line(
                "  %s %s: %s%s  %s",
                asked.get("subject"),
                asked.get("status"),
                asked.get("explanation"),
                desirable(asked.get("importance")),
                place(asked));
        verdict(asked);
    }

    private void verdict(Map<String, Object> line) {
        if (line.get("verdict") != null) {
            line("      => %s: %s", at(line, "verdict", "status"), at(line, "verdict", "reason"));
        }
    }

    private static String desirable(@Nullable Object importance) {
        return "DESIRABLE".equals(importance) ? " (desirable)" : "";
    }

    private static String close(Map<String, Object> asked) {
        return list(asked, "closeMatches").stream()
                .map(match -> " ~ " + at(match, "competency", "name"))
                .collect(Collectors.joining());
    }

    private static String place(Map<String, Object> line) {
        return line.get("to") != null
                ? "<" + at(line, "to", "locator") + ">"
                : line.get("from") != null ? "<only " + at(line, "from", "locator") + ">" : "";
    }

    private static String said(@Nullable Object level) {
        if (level == null) {
            return "-";
        }
        String id = String.valueOf(((Map<?, ?>) level).get("id"));
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private void line(String format, @Nullable Object... values) {
        page.append(String.format(format, values).stripTrailing()).append('\n');
    }

    private static Object at(Map<String, Object> thing, String field, String inner) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(thing.get(field))).get(inner));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> thing, String... fields) {
        Object found = thing;
        for (String field : fields) {
            found = Objects.requireNonNull(((Map<String, Object>) found).get(field));
        }
        return (List<Map<String, Object>>) found;
    }
}
