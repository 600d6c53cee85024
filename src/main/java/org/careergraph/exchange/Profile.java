package org.careergraph.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What is known in advance of the files of one framework: the names of their columns, and those of the framework. */
final class Profile {

    /** The profile of packages of a standard, which are one file. The others are those of two tables. */
    static final String CASE = "case";

    /** The profiles of tables. */
    static final List<String> TABLES = List.of("govuk-capability-framework");

    /** The profiles that can be named. Each is a file in {@code profiles/}. */
    static final List<String> NAMES =
            Stream.concat(TABLES.stream(), Stream.of(CASE)).toList();

    private final Properties values;

    private Profile(Properties values) {
        this.values = values;
    }

    static Optional<Profile> find(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Profile.class.getResourceAsStream("/profiles/" + name + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Properties values = new Properties();
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new Profile(values));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the profile has no " + name);
        }
        return value.strip();
    }

    List<String> texts(String name) {
        return Arrays.stream(text(name).split(",")).map(String::strip).toList();
    }

    /** The names of the columns that the file must have. */
    List<String> columns(String... names) {
        return Arrays.stream(names).map(this::text).toList();
    }
}
