package org.careergraph.seed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The small seed of the tests, and what spoils it. A fault is a folder: its {@code change.txt} says which lines of which file
 * are replaced ({@code @ file}, then lines behind {@code -} by those behind {@code +}) or which file is gone; any other file in
 * it lies over the small seed's.
 */
public final class Seeds {

    static final Path RESOURCES = Path.of("src/test/resources/org/careergraph/seed");

    private Seeds() {}

    static Path small(Path into) throws IOException {
        copy(RESOURCES.resolve("small"), into);
        return into;
    }

    /** The small seed with a second framework, which uses the codes and the names of the first for other things. */
    public static Path twoFrameworks(Path into) throws IOException {
        small(into);
        copy(RESOURCES.resolve("second"), into);
        return into;
    }

    /** The small seed with a vacancy in it. */
    static Path withVacancy(Path into) throws IOException {
        small(into);
        copy(RESOURCES.resolve("vacancy"), into);
        return into;
    }

    static Path bad(String fault, Path into) throws IOException {
        small(into);
        Path folder = RESOURCES.resolve("bad").resolve(fault);
        copy(folder, into);
        Files.deleteIfExists(into.resolve("expected.txt"));
        if (Files.deleteIfExists(into.resolve("change.txt"))) {
            change(Files.readAllLines(folder.resolve("change.txt")), into);
        }
        return into;
    }

    private static void copy(Path from, Path into) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = into.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
        }
    }

    private static void change(List<String> lines, Path seed) throws IOException {
        Path file = seed;
        List<String> old = new ArrayList<>();
        List<String> replacement = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String rest = line.substring(Math.min(2, line.length()));
            switch (line.charAt(0)) {
                case '@' -> {
                    file = seed.resolve(rest.replace(" is gone", ""));
                    if (rest.endsWith(" is gone")) {
                        Files.delete(file);
                    }
                }
                case '-' -> old.add(rest);
                case '+' -> replacement.add(rest);
                default -> throw new IllegalArgumentException(line);
            }
            boolean last = i + 1 == lines.size() || lines.get(i + 1).charAt(0) == '@';
            if (last && !old.isEmpty()) {
                replace(file, String.join("\n", old), replacement.stream().collect(joining("\n")));
                old.clear();
                replacement.clear();
            }
        }
    }

    static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text.split(java.util.regex.Pattern.quote(old), -1))
                .as("%s has exactly once: %s", file, old)
                .hasSize(2);
        Files.writeString(file, text.replace(old, replacement));
    }
}
