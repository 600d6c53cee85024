package org.careergraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a node or relationship. The catalogue uses texts, whole numbers, truth values, dates and lists of texts; values that
 * others set can be of any type.
 */
record Properties(Map<String, Object> values) {

    private static final Properties NONE = new Properties(Map.of());

    Properties {
        values = Map.copyOf(values);
    }

    static Properties none() {
        return NONE;
    }

    /** Only the properties with these names. */
    Properties only(Set<String> names) {
        if (names.containsAll(values.keySet())) {
            return this;
        }
        Map<String, Object> kept = new HashMap<>(values);
        kept.keySet().retainAll(names);
        return new Properties(kept);
    }

    Properties and(String name, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Properties(more);
    }

    /** The changes that turn these properties into the others, ordered by name; null removes a property. */
    Map<String, @Nullable Object> changesTo(Properties others) {
        Map<String, @Nullable Object> changes = new TreeMap<>();
        values.keySet().stream()
                .filter(name -> !others.values.containsKey(name))
                .forEach(name -> changes.put(name, null));
        others.values.forEach((name, value) -> {
            if (!value.equals(values.get(name))) {
                changes.put(name, value);
            }
        });
        return changes;
    }

    String text(String name) {
        return String.class.cast(require(name));
    }

    int number(String name) {
        return Math.toIntExact(Long.class.cast(require(name)));
    }

    private Object require(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the property " + name + " is missing");
        }
        return value;
    }

    /** Collects properties in the types that the database uses. A null value sets no property. */
    static final class Builder {
        private final Map<String, Object> values = new HashMap<>();

        Builder with(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }

        Properties build() {
            return new Properties(values);
        }
    }
}
