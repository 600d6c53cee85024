package org.careergraph.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The components and the constructor of a record type, for code that handles records by the names of their components. The
 * reflection on each type is done once.
 */
public final class RecordType<T extends Record> {

    private static final ClassValue<RecordType<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RecordType<?> computeValue(Class<?> type) {
            return new RecordType<>(type.asSubclass(Record.class));
        }
    };

    private final Class<T> type;
    private final List<Component> components;
    private final Constructor<T> constructor;

    private RecordType(Class<T> type) {
        this.type = type;
        this.components =
                Stream.of(type.getRecordComponents()).map(Component::new).toList();
        Class<?>[] types = components.stream().map(Component::type).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its constructor", impossible);
        }
    }

    @SuppressWarnings("unchecked") // computeValue makes the entry of a type from that type
    public static <T extends Record> RecordType<T> of(Class<T> type) {
        return (RecordType<T>) KNOWN.get(type);
    }

    public Class<T> type() {
        return type;
    }

    /** In the order of the declaration. */
    public List<Component> components() {
        return components;
    }

    /** @throws IllegalArgumentException if the type has no such component */
    public Component component(String name) {
        return components.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(type.getSimpleName() + " has no component with the name " + name));
    }

    /** Creates a record with these values of the components. */
    public T create(Function<Component, @Nullable Object> value) {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(components.get(i));
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    "these values make no " + type.getSimpleName() + ": " + List.of(values), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the constructor of a public record can be called", impossible);
        }
    }

    /** One component of a record type. */
    public static final class Component {
        private final String name;
        private final Class<?> type;
        private final Class<?> itemType;
        private final boolean isOptional;
        private final Method accessor;

        private Component(RecordComponent component) {
            this.name = component.getName();
            this.type = component.getType();
            this.itemType = component.getGenericType() instanceof ParameterizedType several
                    ? (Class<?>) several.getActualTypeArguments()[0]
                    : type;
            this.isOptional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            this.accessor = component.getAccessor();
        }

        public String name() {
            return name;
        }

        public Class<?> type() {
            return type;
        }

        public boolean isList() {
            return type == List.class;
        }

        /** The type of each item of a list; the type itself if the component is no list. */
        public Class<?> itemType() {
            return itemType;
        }

        /** Whether it may be null. */
        public boolean isOptional() {
            return isOptional;
        }

        public @Nullable Object of(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("the accessor of a public record can be called", impossible);
            }
        }

        /**
         * The value of the component from a text, a whole number, a truth value, a day or a list of these, as files and databases have it.
         *
         * @throws IllegalArgumentException if it is no value of the component's type
         */
        public Object parse(Object plain) {
            try {
                return isList()
                        ? ((List<?>) plain)
                                .stream().map(item -> parse(item, itemType)).toList()
                        : parse(plain, type);
            } catch (ClassCastException | DateTimeException e) {
                throw new IllegalArgumentException(name + " cannot be " + plain, e);
            }
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Object parse(Object plain, Class<?> type) {
            if (type == String.class) {
                return type.cast(plain);
            }
            if (type == int.class || type == Integer.class) {
                return Math.toIntExact((Long) plain);
            }
            if (type.isEnum()) {
                return Enum.valueOf((Class) type, (String) plain);
            }
            if (type == LocalDate.class && plain instanceof String day) {
                return LocalDate.parse(day);
            }
            if (type == YearMonth.class) {
                return YearMonth.parse((String) plain);
            }
            return type == Citation.class ? Citation.of((String) plain) : type.cast(plain);
        }
    }
}
