package org.careergraph.refusals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why the schema refuses a question, for the client to read.
 *
 * @param place where in the schema: a type, {@code Type.field} or {@code @directive}
 * @param argument the argument or variable, and the place within it
 * @param value what was written or given there
 * @param nearest what would be valid; null where nothing else could stand there
 */
record SchemaRefusal(
        String code,
        String message,
        @Nullable String place,
        @Nullable String argument,
        @Nullable String value,
        @Nullable List<String> nearest) {

    static final String INVALID_DOCUMENT = "INVALID_DOCUMENT";
    static final String MISSING_VALUE = "MISSING_VALUE";
    static final String WRONG_VALUE = "WRONG_VALUE";

    /** Of the document itself. */
    static SchemaRefusal ofDocument(String message) {
        return new SchemaRefusal(INVALID_DOCUMENT, message, null, null, null, null);
    }

    /** Of a name that there is not. */
    static SchemaRefusal ofName(
            String code, String message, @Nullable String place, String name, List<String> nearest) {
        return new SchemaRefusal(
                code, message + nearest(nearest), place, null, BadArgumentException.shown(name), nearest);
    }

    /** Of a value that cannot stand where it does. */
    static SchemaRefusal ofValue(
            String code, String message, String argument, @Nullable String value, @Nullable List<String> nearest) {
        return new SchemaRefusal(code, message, null, argument, value, nearest);
    }

    SchemaRefusal at(String coordinate) {
        return new SchemaRefusal(code, message, coordinate, argument, value, nearest);
    }

    static String nearest(List<String> nearest) {
        return nearest.isEmpty() ? "." : "; the nearest: " + String.join(", ", nearest) + ".";
    }

    Map<String, Object> extensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code);
        put(extensions, "place", place);
        put(extensions, "argument", argument);
        put(extensions, "value", value);
        put(extensions, "nearest", nearest);
        return extensions;
    }

    private static void put(Map<String, Object> extensions, String name, @Nullable Object value) {
        if (value != null) {
            extensions.put(name, value);
        }
    }
}
