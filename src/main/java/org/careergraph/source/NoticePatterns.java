package org.careergraph.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The regular expressions by which English notices are read, from {@code notice-patterns.txt}. */
public final class NoticePatterns {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z.-]+)}");
    private static final Map<String, String> EXPRESSIONS = read("/notice-patterns.txt");

    private NoticePatterns() {}

    /** The expression of that name, for upper and lower case unless it says otherwise. */
    public static Pattern pattern(String name) {
        return Pattern.compile(expression(name), Pattern.CASE_INSENSITIVE);
    }

    /** The expressions whose names begin with a prefix and a dot, by the rest of their names, in the order of the file. */
    public static Map<String, Pattern> patterns(String prefix) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        EXPRESSIONS.keySet().stream()
                .filter(name -> name.startsWith(prefix + "."))
                .forEach(name -> patterns.put(name.substring(prefix.length() + 1), pattern(name)));
        return patterns;
    }

    /** What the group {@code value} of an expression has where the expression first matches in the text. */
    public static Optional<String> findValue(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group("value")) : Optional.empty();
    }

    /** The name of the first expression that matches in the text. */
    public static Optional<String> findName(Map<String, Pattern> named, String text) {
        return named.entrySet().stream()
                .filter(one -> one.getValue().matcher(text).find())
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private static String expression(String name) {
        return name.equals("number")
                ? NumberWords.REGEX
                : REFERENCE
                        .matcher(Objects.requireNonNull(EXPRESSIONS.get(name), name))
                        .replaceAll((MatchResult found) -> Matcher.quoteReplacement(expression(found.group(1))));
    }

    /** Reads lines such as {@code name = value}; an indented line continues the one before, and {@code #} begins a comment. */
    static Map<String, String> read(String file) {
        Map<String, String> values = new LinkedHashMap<>();
        String name = "";
        for (String line : text(file).lines().toList()) {
            if (line.startsWith(" ")) {
                values.merge(name, line.strip(), String::concat);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                name = line.substring(0, equals);
                values.put(name, line.substring(equals + 3));
            }
        }
        return values;
    }

    private static String text(String file) {
        try (InputStream in = NoticePatterns.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
