package org.careergraph.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.careergraph.catalogue.Nearest;
import org.careergraph.seed.Yaml.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one seed. Each fault is reported once: if reading the file reported a place, the check of the
 * structure does not, and if that reported it, the check of the meaning does not. The exception is an ill-formed id: that
 * nothing has this id, with the nearest valid ids, is more useful than the rule for forming ids.
 */
final class Problems {

    private static final int LONGEST_VALUE = 80;
    private static final Pattern UNUSUAL_BLANK = Pattern.compile("[\\p{Zs}\\x{200B}\\x{FEFF}&&[^ ]]");

    private record ReportedPart(String file, String path) {}

    private final List<SeedProblem> problems = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Set<ReportedPart> settled = new HashSet<>();
    private final Map<ReportedPart, SeedProblem> tentative = new HashMap<>();

    /** A problem of a file as a whole. */
    void addFile(String file, String wrong, @Nullable String right) {
        files.add(file);
        problems.add(new SeedProblem(file, null, null, "", wrong, right));
    }

    /** The files that have a problem as a whole. */
    Set<String> files() {
        return files;
    }

    /** A problem found while reading the YAML. Nothing else is reported about its place. */
    void addYaml(String file, Mark mark, String path, String wrong, @Nullable String right) {
        settled.add(new ReportedPart(file, path));
        problems.add(new SeedProblem(file, mark.line(), mark.column(), path, wrong, right));
    }

    /** A problem found by the check of the structure. */
    void addStructure(Part part, String wrong, @Nullable String right) {
        if (settled.add(new ReportedPart(part.file(), part.path()))) {
            problems.add(problem(part, wrong, right));
        }
    }

    /**
     * An ill-formed text, found by the check of the structure. It is reported unless the check of the meaning reports this
     * place.
     */
    void addForm(Part part, String wrong, @Nullable String right) {
        ReportedPart place = new ReportedPart(part.file(), part.path());
        if (!settled.contains(place)) {
            tentative.putIfAbsent(place, problem(part, wrong, right));
        }
    }

    /** A problem found by the check of the meaning. */
    void addMeaning(Part part, String wrong, @Nullable String right) {
        ReportedPart place = new ReportedPart(part.file(), part.path());
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

    /** A suggestion of the nearest valid values; null if there are none. */
    static @Nullable String nearest(String value, Collection<String> valid) {
        return valid.isEmpty() ? null : "nearest: " + String.join(", ", Nearest.to(value, valid));
    }

    /** A suggestion of all valid values, of which there are few, in their order; null if there are none. */
    static @Nullable String oneOf(Collection<String> valid) {
        return valid.isEmpty() ? null : "one of " + String.join(", ", valid);
    }

    static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /**
     * A value from a file in the form that a message can contain: one line of limited length, in which a blank that is not the
     * usual one is named.
     */
    static String shown(String text) {
        String value = UNUSUAL_BLANK
                .matcher(text)
                .replaceAll(blank ->
                        "<" + Character.getName(blank.group().codePointAt(0)).toLowerCase(Locale.ROOT) + ">");
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
