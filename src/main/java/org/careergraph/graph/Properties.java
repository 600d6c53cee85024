package org.careergraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a node or relationship. The catalogue uses texts, whole numbers, dates and lists of texts; a value that
 * somebody else put there may be of any type.
 */
record Properties(Map<String, Object> values) {

    private static final Properties NONE = new Properties(Map.of());

    Properties {
        values = Map.copyOf(values);
    }

    static Properties none() {
        return NONE;
    }

    /** Those of the given names. */
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

    /** What has to be set to get from these to the others; null stands for what has to go. In the order of the names. */
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

    /** Collects properties in the types that the database keeps; what is null is no property. */
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
