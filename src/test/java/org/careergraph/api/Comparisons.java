package org.careergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a notice beside a job as a page: what it asks more, the same, less, in similar words, or does not mention. */
final class Comparisons {

    private Comparisons() {}

    static String of(Map<String, Object> gap) {
        Map<String, StringBuilder> groups = new TreeMap<>();
        list(gap, "education", "lines").forEach(line -> add(groups, line, String.valueOf(line.get("explanation"))));
        list(gap, "experience", "lines").forEach(line -> add(groups, line, String.valueOf(line.get("explanation"))));
        list(gap, "languages").forEach(line -> add(groups, line, String.valueOf(line.get("explanation"))));
        list(gap, "competencies")
                .forEach(line -> add(
                        groups,
                        line,
                        name(line.get("competency"))
                                + ("DESIRABLE".equals(line.get("importance")) ? " (desirable)" : "")
                                + list(line, "closeMatches").stream()
                                        .map(match -> " ~ " + name(match.get("competency")))
                                        .reduce("", String::concat)));
        StringBuilder page = new StringBuilder();
        groups.forEach((group, lines) -> page.append(group).append('\n').append(lines));
        return page.toString();
    }

    private static void add(Map<String, StringBuilder> groups, Map<String, Object> line, String text) {
        groups.computeIfAbsent(String.valueOf(line.get("comparison")), unused -> new StringBuilder())
                .append("  ")
                .append(text)
                .append('\n');
    }

    private static String name(@Nullable Object competency) {
        return String.valueOf(((Map<?, ?>) Objects.requireNonNull(competency)).get("name"));
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
