package org.careergraph.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a path on one line. */
final class PathLines {
    private PathLines() {}

    @SuppressWarnings("unchecked")
    static String of(Map<String, Object> path) {
        StringBuilder line = new StringBuilder(id(path, "from"));
        for (Map<String, Object> move : (List<Map<String, Object>>) Objects.requireNonNull(path.get("moves"))) {
            line.append(" -").append(move.get("kind")).append("-> ").append(id(move, "to"));
        }
        return line.append("  ").append(path.get("counts")).toString();
    }

    @SuppressWarnings("unchecked")
    private static String id(Map<String, Object> thing, String field) {
        return Objects.requireNonNull(((Map<String, Object>) Objects.requireNonNull(thing.get(field))).get("id"))
                .toString();
    }
}
