package org.careergraph.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    static Builder with(String name, String text) {
        return new Builder().with(name, text);
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
        return require(name, findText(name));
    }

    @Nullable
    String findText(String name) {
        return find(name, String.class);
    }

    int number(String name) {
        return require(name, findNumber(name));
    }

    @Nullable
    Integer findNumber(String name) {
        Long number = find(name, Long.class);
        return number == null ? null : Math.toIntExact(number);
    }

    @Nullable
    LocalDate findDate(String name) {
        return find(name, LocalDate.class);
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> @Nullable E findOne(Class<E> type, String name) {
        String text = findText(name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    List<String> texts(String name) {
        return require(name, findTexts(name));
    }

    @Nullable
    List<String> findTexts(String name) {
        List<?> values = find(name, List.class);
        return values == null ? null : values.stream().map(String.class::cast).toList();
    }

    <E extends Enum<E>> List<E> all(Class<E> type, String name) {
        return texts(name).stream().map(text -> Enum.valueOf(type, text)).toList();
    }

    private <T> @Nullable T find(String name, Class<T> type) {
        return type.cast(values.get(name));
    }

    private static <T> T require(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the property " + name + " is missing");
        }
        return value;
    }

    /** Collects properties; what is null is no property. */
    static final class Builder {
        private final Map<String, Object> values = new HashMap<>();

        Builder with(String name, @Nullable String text) {
            return put(name, text);
        }

        Builder with(String name, @Nullable Integer number) {
            return put(name, number == null ? null : number.longValue());
        }

        Builder with(String name, @Nullable Enum<?> constant) {
            return put(name, constant == null ? null : constant.name());
        }

        Builder with(String name, @Nullable LocalDate date) {
            return put(name, date);
        }

        Builder with(String name, List<String> texts) {
            return put(name, List.copyOf(texts));
        }

        /** As it is stored. */
        Builder withStored(String name, @Nullable Object value) {
            return put(name, value);
        }

        private Builder put(String name, @Nullable Object value) {
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
