package org.careergraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.catalogue.Nearest;
import org.careergraph.seed.Yaml.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one seed. One fault is told once: what the reading of the file said of a place is not said again by
 * the check of its structure, nor what that said by the check of its meaning. An ill-formed id is the exception: that it names
 * nothing, and what is nearest to it, helps more than how ids are formed.
 */
final class Problems {

    private static final int LONGEST_VALUE = 80;

    private record Place(String file, String path) {}

    private final List<SeedProblem> problems = new ArrayList<>();
    private final Set<Place> settled = new HashSet<>();
    private final Map<Place, SeedProblem> tentative = new HashMap<>();

    /** Something about a file as a whole. */
    void addFile(String file, String wrong, @Nullable String right) {
        problems.add(new SeedProblem(file, null, null, "", wrong, right));
    }

    /** Something that the reading of the YAML found; nothing else is said about this place. */
    void addYaml(String file, Mark mark, String path, String wrong, @Nullable String right) {
        settled.add(new Place(file, path));
        problems.add(new SeedProblem(file, mark.line(), mark.column(), path, wrong, right));
    }

    /** Something that the check of the structure found. */
    void addStructure(Part part, String wrong, @Nullable String right) {
        if (settled.add(new Place(part.file(), part.path()))) {
            problems.add(problem(part, wrong, right));
        }
    }

    /** An ill-formed text, found by the check of the structure. */
    void addForm(Part part, String wrong, @Nullable String right) {
        Place place = new Place(part.file(), part.path());
        if (!settled.contains(place)) {
            tentative.putIfAbsent(place, problem(part, wrong, right));
        }
    }

    /** Something that the check of the meaning found. */
    void addMeaning(Part part, String wrong, @Nullable String right) {
        Place place = new Place(part.file(), part.path());
        if (!settled.contains(place)) {
            tentative.remove(place);
            problems.add(problem(part, wrong, right));
        }
    }

    void throwIfAny() {
        problems.addAll(tentative.values());
        if (!problems.isEmpty()) {
            throw new SeedProblems(problems);
        }
    }

    private static SeedProblem problem(Part part, String wrong, @Nullable String right) {
        return new SeedProblem(part.file(), part.mark().line(), part.mark().column(), part.path(), wrong, right);
    }

    /** What would be right where a value is none of the valid ones; null if there are none. */
    static @Nullable String nearest(String value, Collection<String> valid) {
        return valid.isEmpty() ? null : "nearest: " + String.join(", ", Nearest.to(value, valid));
    }

    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** A value from a file as it may stand in a message: in one line, and not longer than a line. */
    static String shown(String value) {
        if (value.length() <= LONGEST_VALUE
                && value.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            return value;
        }
        String line = value.codePoints()
                .limit(LONGEST_VALUE + 1)
                .map(character -> Character.isISOControl(character)
                                || character == 0x2028
                                || character == 0x2029
                                || Character.getType(character) == Character.FORMAT
                        ? '?'
                        : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) <= LONGEST_VALUE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
